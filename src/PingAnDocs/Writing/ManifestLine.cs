using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Narration.Variation;
using PingAnDocs.Writing.Overview;

namespace PingAnDocs.Writing;

/// <summary>One document's line of the manifest, there and back. Its last member is a hash of the rest: a damaged line is no line.</summary>
internal static class ManifestLine
{
    private const string Seal = ",\"check\":\"";
    private const int SealDigits = 16;

    /// <summary>The line, without line feed.</summary>
    public static string Of(DocumentOutcome outcome)
    {
        var body = JsonLines.OneLine(json => json.Object(() =>
        {
            Manifest.WriteMembers(json, outcome);
            json.Property("document", outcome.Document);
            json.Property("basis", outcome.Basis);
            if (outcome.Said is { } said) Write(json, said);
            if (outcome.Summary is not { } summary) return;
            json.WritePropertyName("summary");
            json.Object(() => SummaryJson.Write(json, summary));
        }));
        return $"{body[..^1]}{Seal}{Check(body)}\"}}";
    }

    /// <summary>The outcome a line tells of; null when the line is not whole or not as it was written.</summary>
    public static DocumentOutcome? Read(string line)
    {
        var faults = new DiagnosticBag();
        return Read(line, faults) is { } outcome && !faults.HasErrors ? outcome : null;
    }

    /// <summary>The outcome of a line this run wrote; a remark that no reader takes, such as one of several lines, is left empty and does not lose the document.</summary>
    public static DocumentOutcome? Read(string line, DiagnosticBag faults)
    {
        if (Unsealed(line) is not { } body) return null;
        if (ObjectReader.Open(new SourceFile(Manifest.FileName, Encoding.UTF8.GetBytes(body)), faults) is not { } root) return null;
        return new DocumentOutcome(
            root.Text("input"), root.Text("sha256"), root.Text("kit"), [.. root.Children("outputs").Select(ReadOutput)],
            Manifest.StatusOf(root.Text("status")), [.. root.Children("diagnostics").Select(ReadDiagnostic)])
        {
            Document = root.Text("document"),
            Basis = root.Text("basis"),
            Said = root.Child("said") is { } said ? ReadSaid(said) : null,
            Summary = root.Child("summary") is { } summary ? SummaryJson.Read(summary) : null,
            Kept = true,
        };
    }

    private static void Write(JsonTextWriter json, SaidWording said)
    {
        json.WritePropertyName("said");
        json.Object(() =>
        {
            json.Property("unit", said.Unit);
            json.Property("year", said.Year);
            json.WritePropertyName("slots");
            json.Object(() =>
            {
                foreach (var slot in said.Choices.GroupBy(choice => choice.Slot, StringComparer.Ordinal).OrderBy(slot => slot.Key, StringComparer.Ordinal))
                    json.Array(slot.Key, slot.Select(choice => choice.Variant).Distinct().Order(), json.WriteValue);
            });
        });
    }

    private static SaidWording? ReadSaid(ObjectReader reader) => reader.Number("year") is { } year
        ? new SaidWording(reader.Text("unit"), (int)year.Value,
            [.. from slot in reader.Entries("slots") from item in slot.Value.Items select new WordingChoice(slot.Name, int.Parse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture))])
        : null;

    private static OutputFile ReadOutput(ObjectReader reader) =>
        new(reader.Text("path"), reader.Text("sha256")) { DerivedFrom = reader.Text("derivedFrom") };

    // The written sentence already holds what was found and expected, so writing it again gives the same.
    private static Diagnostic ReadDiagnostic(ObjectReader reader) => new(
        reader.Text("code"), DiagnosticJson.SeverityOf(reader.Text("severity")), SourcePlace.WholeFile(reader.Text("place")),
        reader.Text("message"), "", "", reader.Text("hint"));

    private static string? Unsealed(string line)
    {
        var at = line.Length - Seal.Length - SealDigits - 2;
        if (at < 0 || !line.AsSpan(at).StartsWith(Seal, StringComparison.Ordinal) || !line.EndsWith("\"}", StringComparison.Ordinal)) return null;
        var body = $"{line.AsSpan(0, at)}}}";
        return line.AsSpan(at + Seal.Length, SealDigits).SequenceEqual(Check(body)) ? body : null;
    }

    private static string Check(string body) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..SealDigits];
}
