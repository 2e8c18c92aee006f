using Newtonsoft.Json;
using PingAnDocs.Data.Masking;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Masking;

namespace PingAnDocs.Writing;

/// <summary>Writes trace.json: for every figure of the speech the fields it comes from, for every field where it went.</summary>
public static class TraceWriter
{
    /// <summary>The trace of one document; the same document gives the same bytes.</summary>
    public static byte[] Write(PipelineResult result, Speech speech) => JsonLines.Indented(json => json.Object(() =>
    {
        json.Array("inputs", Inputs(result, speech), input => json.Object(() =>
        {
            json.Property("path", input.Path);
            json.Property("sha256", input.Sha256);
        }));
        if (speech.Narrative.Mask is { Level: not MaskLevel.None } mask) WriteMask(json, mask, speech.Report.Masks);
        TraceSentences.Write(json, speech.Narrative);
        json.Array("findings", speech.Findings.Evaluations, evaluation => WriteFinding(json, evaluation));
        json.Array("omitted", Omissions.Of(result.Reading.Leaves, speech), omission => json.Object(() =>
        {
            json.Property("path", omission.Path);
            json.Property("why", omission.Why);
        }));
        json.WriteDiagnostics(result.Diagnostics);
    }));

    /// <summary>The survey, what it was composed of, and where earlier speeches kept wordings away: this unit's earlier years in the ledger. Other units' entries are no input.</summary>
    private static IEnumerable<(string Path, string Sha256)> Inputs(PipelineResult result, Speech speech)
    {
        yield return (result.Input.Name, result.InputSha256);
        foreach (var origin in result.Reading.Origins) yield return (origin.File, origin.Sha256);
        if (speech.Narrative.History is { Years.Count: > 0 } history) yield return ($"{LedgerFile.FileName}#{history.Unit}", history.Sha256);
    }

    private static void WriteMask(JsonTextWriter json, MaskRecord mask, int printed)
    {
        json.WritePropertyName("mask");
        json.Object(() =>
        {
            json.Property("level", MaskLevels.WordOf(mask.Level));
            json.Property("masks", printed);
            json.Property("exposed", mask.Exposed);
        });
    }

    /// <summary>One rule on one subject.</summary>
    public static void WriteFinding(JsonTextWriter json, Evaluation evaluation) => json.Object(() => WriteFindingMembers(json, evaluation));

    /// <summary>The members of a finding, for an object that has more.</summary>
    internal static void WriteFindingMembers(JsonTextWriter json, Evaluation evaluation)
    {
        json.Property("rule", evaluation.Rule.Id);
        json.Property("indicator", evaluation.Subject.Facts?.Indicator.Name ?? "");
        json.Property("survey", evaluation.Subject.Wave.Id);
        json.Property("status", Status(evaluation.Verdict));
        json.Property("why", evaluation.Why);
    }

    private static string Status(Verdict verdict) => verdict switch
    {
        Verdict.Hit => "hit",
        Verdict.Miss => "miss",
        Verdict.Undecided => "undecided",
        Verdict.Cut => "cut",
        Verdict.Overridden => "overridden",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, message: null),
    };
}
