using Newtonsoft.Json;
using PingAnDocs.Similarity;

namespace PingAnDocs.Writing;

/// <summary>similarity.json of an output folder: how alike the documents of the batch are.</summary>
public static class SimilarityFile
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = "similarity.json";

    private const string Schema = "pingan-similarity/1";
    private const int Digits = 4;
    private const int MostPast = 20;

    /// <summary>The file; the same report gives the same bytes.</summary>
    public static byte[] Write(SimilarityReport report) => JsonLines.Indented(json => json.Object(() =>
    {
        json.Property("schema", Schema);
        json.Property("verdict", Word(report.Verdict));
        json.Property("documents", report.Documents);
        json.Property("pairs", report.Pairs);
        json.Property("compared", report.Compared);
        json.Property("warnAbove", report.Options.Warning);
        json.Property("faultAbove", report.Options.Fault);
        json.Property("faults", report.Faults);
        json.Property("warnings", report.Warnings);
        json.WritePropertyName("mean");
        json.Object(() => Write(json, report.Mean));
        json.Array("worst", new[] { report.Worst }.OfType<SimilarPair>(), pair => Write(json, pair));
        json.Array("alike", report.Alike, pair => Write(json, pair));
        json.Array("doubtfulNames", report.Doubtful, found => Write(json, found));
        Write(json, report.Past);
    }));

    private static void Write(JsonTextWriter json, SimilarPair pair) => json.Object(() =>
    {
        json.Property("one", pair.One);
        json.Property("other", pair.Other);
        json.Property("verdict", Word(pair.Verdict));
        Write(json, pair.Likeness);
        json.Array("passages", pair.Passages, json.WriteValue);
    });

    private static void Write(JsonTextWriter json, Likeness likeness)
    {
        json.Property("commonRuns", Math.Round(likeness.Whole, Digits));
        json.Property("commonRunsFromSectionTwo", Math.Round(likeness.Later, Digits));
        json.Property("commonPieces", Math.Round(likeness.Pieces, Digits));
    }

    private static void Write(JsonTextWriter json, (string Document, ForeignName Name) found) => json.Object(() =>
    {
        json.Property("document", found.Document);
        json.Property("name", found.Name.Name);
        json.Property("owner", found.Name.Owner);
        json.Property("place", found.Name.Place);
        json.Property("sentence", found.Name.Sentence);
    });

    private static void Write(JsonTextWriter json, IReadOnlyList<OwnPast> past)
    {
        json.WritePropertyName("ownPast");
        json.Object(() =>
        {
            json.Property("documents", past.Count);
            if (past.Count > 0) json.Property("mean", Math.Round(past.Average(one => one.Share), Digits));
            json.Array("worst", past.OrderByDescending(one => one.Share).ThenBy(one => one.Document, StringComparer.Ordinal).Take(MostPast), one => json.Object(() =>
            {
                json.Property("document", one.Document);
                json.Property("year", one.Year);
                json.Property("before", one.Before);
                json.Property("slots", one.Slots);
                json.Property("same", one.Same);
            }));
        });
    }

    private static string Word(SimilarityVerdict verdict) => verdict switch
    {
        SimilarityVerdict.Fault => "fault",
        SimilarityVerdict.Warning => "warning",
        _ => "pass",
    };
}
