using System.Globalization;
using Newtonsoft.Json;
using PingAnDocs.Findings;

namespace PingAnDocs.Writing;

/// <summary>Explanations as JSON, one object a rule and subject: the members of a trace finding, then the cells behind them.</summary>
public static class ExplanationJson
{
    /// <summary>One explanation of one input.</summary>
    public static void Write(JsonTextWriter json, string input, Explanation explanation, Speech speech, Kit kit) => json.Object(() =>
    {
        var evaluation = explanation.Evaluation;
        json.Property("input", input);
        TraceWriter.WriteFindingMembers(json, evaluation);
        json.Property("name", evaluation.Rule.Name);
        json.Property("subject", evaluation.Subject.Name);
        json.Property("sentence", kit.RuleSentences[evaluation.Rule.Id]);
        json.Array("cells", explanation.Cells, answer => WriteCell(json, answer));
        json.Array("missing", explanation.Missing, feature => json.WriteValue(feature));
        if (explanation.Winner is { } winner) json.Property("overriddenBy", winner.Id);
        if (RankOf(evaluation, speech) is not { } rank) return;
        json.Property("rank", rank);
        json.Property("maxProblems", kit.Rules.MaxProblems);
    });

    /// <summary>The place of its problem among all problems of the speech, worst first, from 1.</summary>
    private static decimal? RankOf(Evaluation evaluation, Speech speech)
    {
        var problems = speech.Plan.Problems.All.Select(problem => problem.Id).ToList();
        return evaluation.Verdict is Verdict.Hit or Verdict.Cut && evaluation.Rule.Outcome.Problem.Length > 0
            ? problems.IndexOf(evaluation.Rule.Outcome.Problem) + 1
            : null;
    }

    private static void WriteCell(JsonTextWriter json, CellAnswer answer) => json.Object(() =>
    {
        json.Property("feature", answer.Cell.Feature);
        json.Property("test", answer.Cell.Test.Text);
        if (answer.Value is { } value) json.Property("value", value.Number?.ToString(CultureInfo.InvariantCulture) ?? value.Word);
        json.Property("holds", answer.Holds switch { true => "yes", false => "no", null => "unknown" });
        json.Property("distance", answer.Distance);
        json.Array("paths", answer.Value?.Sources ?? [], source => json.WriteValue(source.Path));
    });
}
