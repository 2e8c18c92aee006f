using System.Text;
using System.Text.Json.Nodes;
using PingAnDocs.Data;
using PingAnDocs.Data.Batch;

namespace PingAnDocs.Tests.Data.Batch;

/// <summary>Spoils files of a batch and holds them against each other.</summary>
internal static class BatchFiles
{
    /// <summary>One indicator of one file.</summary>
    public static JsonObject Indicator(this IReadOnlyList<JsonObject> files, int file, int indicator = 0) => files[file]["surveys"]![0]!["indicators"]![indicator]!.AsObject();

    /// <summary>The rank of an indicator: 0 in the city, 1 in the province.</summary>
    public static JsonObject Rank(this IReadOnlyList<JsonObject> files, int file, int indicator = 0, int rank = 0) => files.Indicator(file, indicator)["ranks"]![rank]!.AsObject();

    /// <summary>What each file is told: number of the file, code, severity and path, one a line.</summary>
    public static string[] Told(this IReadOnlyList<JsonObject> files)
    {
        List<Survey> surveys = [.. files.Select((file, number) => Survey(file, number))];
        var truth = BatchTruth.Of(surveys);
        return [.. surveys.SelectMany((survey, number) => truth.Check(survey).Select(item => $"{number} {item.Code} {item.Severity} {item.Place.Path.Replace("$.surveys[0].indicators", "", StringComparison.Ordinal)}"))];
    }

    /// <summary>All the words a file is told.</summary>
    public static IReadOnlyList<Diagnostic> Words(this IReadOnlyList<JsonObject> files, int file)
    {
        List<Survey> surveys = [.. files.Select((json, number) => Survey(json, number))];
        return BatchTruth.Of(surveys).Check(surveys[file]);
    }

    private static Survey Survey(JsonObject json, int number) =>
        SurveyReader.Read(new SourceFile($"{number}.json", Encoding.UTF8.GetBytes(json.ToJsonString()))).Survey!;
}
