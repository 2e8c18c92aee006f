using Newtonsoft.Json;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings;

namespace PingAnDocs.Writing.Overview;

/// <summary>A summary in its line of the manifest, there and back.</summary>
internal static class SummaryJson
{
    /// <summary>The members of a summary.</summary>
    public static void Write(JsonTextWriter json, CountySummary summary)
    {
        json.Property("unit", summary.Unit);
        json.Array("surveys", summary.Surveys, survey => json.Object(() =>
        {
            json.Property("name", survey.Name);
            if (survey.Short != survey.Name) json.Property("short", survey.Short);
            if (survey.Period.Length > 0) json.Property("period", survey.Period);
            json.Array("indicators", survey.Indicators, indicator => json.Object(() => Write(json, indicator)));
        }));
        json.Array("problems", summary.Problems, problem => json.Object(() =>
        {
            json.Property("id", problem.Id);
            json.Property("short", problem.Short);
            json.Property("severity", GravityWords.Of(problem.Gravity));
            if (!problem.Developed) json.Property("only", "named");
        }));
    }

    /// <summary>The summary of such members.</summary>
    public static CountySummary Read(ObjectReader reader) => new(
        reader.Text("unit"), [.. reader.Children("surveys").Select(ReadSurvey)], [.. reader.Children("problems").Select(ReadProblem)]);

    private static void Write(JsonTextWriter json, IndicatorSummary indicator)
    {
        if (indicator.Group.Length > 0) json.Property("group", indicator.Group);
        json.Property("name", indicator.Name);
        json.Property("unit", indicator.Unit);
        if (indicator.Value is { } value) json.Property("value", value);
        if (indicator.Change is { } change) json.Property("change", change);
        if (indicator.Gaps.Count > 0) json.Array("gaps", indicator.Gaps, gap => json.Object(() =>
        {
            json.Property("comparator", gap.Comparator);
            json.Property("name", gap.Name);
            json.Property("value", gap.Value);
        }));
        if (indicator.Ranks.Count > 0) json.Array("ranks", indicator.Ranks, rank => json.Object(() =>
        {
            json.Property("scope", rank.Scope);
            json.Property("position", rank.Position);
            if (rank.Of is { } of) json.Property("of", of);
            if (rank.Tied) json.Property("tied", "yes");
        }));
    }

    private static SurveySummary ReadSurvey(ObjectReader reader) => new(
        reader.Text("name"), reader.Text("short", reader.Text("name")), reader.Text("period"), [.. reader.Children("indicators").Select(ReadIndicator)]);

    private static IndicatorSummary ReadIndicator(ObjectReader reader) => new(
        reader.Text("group"), reader.Text("name"), reader.Text("unit"), reader.Number("value")?.Value, reader.Number("change")?.Value,
        [.. reader.Children("gaps").Select(gap => new GapSummary(gap.Text("comparator"), gap.Text("name"), gap.Number("value")?.Value ?? 0m))],
        [.. reader.Children("ranks").Select(rank => new RankSummary(rank.Text("scope"), rank.Number("position")?.Value ?? 0m, rank.Number("of")?.Value, rank.Text("tied").Length > 0))]);

    private static ProblemSummary ReadProblem(ObjectReader reader) => new(
        reader.Text("id"), reader.Text("short"), GravityWords.Parse(reader.Text("severity")) ?? Gravity.Light, reader.Text("only").Length == 0);
}
