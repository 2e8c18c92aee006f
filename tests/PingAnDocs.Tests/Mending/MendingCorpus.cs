using System.Collections.Concurrent;
using PingAnDocs.Mending;
using PingAnDocs.Tests.Verification;
using PingAnDocs.Tests.Verification.Layout;
using PingAnDocs.Tests.Verification.Layout.Foreign;
using PingAnDocs.Tests.Verification.Layout.Rules;
using PingAnDocs.Tests.Verification.Proof;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Tests.Mending;

/// <summary>Documents to be mended: clean ones, ones with one thing broken, and ones in the habits of other offices and programs.</summary>
internal static class MendingCorpus
{
    private static readonly string[] Lines =
    [
        "在全县深化平安建设推进会上的讲话", "　　同志们：", "　　今年以来，全县上下齐心协力，平安建设“一盘棋”的格局正在形成。", "一、肯定成绩", "  （一）防范更严。各镇村组干部轮流值守。", "\t上半年全县没有发生有影响的案件。",
        "|单位|比率|", "|南坪镇|97.20|", "|北山镇|96.10|",
    ];

    private static readonly Dictionary<string, (string Profile, Lazy<byte[]> Bytes)> All =
        Documents().ToDictionary(document => document.Name, document => (document.Profile, new Lazy<byte[]>(document.Bytes)), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<(string, bool), MendedDocument> Done = [];

    // Broken in what a person must decide: columns, words picked out, names of fonts, leftovers, the package.
    private static readonly string[] NotMended = ["PG-08", "FT-02", "FT-04", "FT-07", "PK-"];

    /// <summary>Names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Keys];

    /// <summary>A document and the profile it is held to.</summary>
    public static (byte[] File, string Profile) Find(string name) => (All[name].Bytes.Value, All[name].Profile);

    /// <summary>A document mended.</summary>
    public static MendedDocument Mended(string name, bool tracked = false) =>
        Done.GetOrAdd((name, tracked), _ => LayoutMender.Mend(Find(name).File, ShippedProfiles.Find(Find(name).Profile)!, tracked));

    /// <summary>Names of the mutants that can be mended.</summary>
    public static TheoryData<string> Mendable => [.. All.Keys.Where(name => name.StartsWith("mutant", StringComparison.Ordinal) && !NotMended.Any(rule => name.Contains(rule, StringComparison.Ordinal)) && !IsEmphasis(name))];

    private static bool IsEmphasis(string name) => name.Contains("FT-01", StringComparison.Ordinal) && !DocxEdit.Read(Find(name).File).Contains("宋体\"", StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Profile, Func<byte[]> Bytes)> Documents()
    {
        yield return ("clean speech", "speech.print", CleanDocument.Speech.Bytes);
        yield return ("clean notice", "tongbao.gbt9704", CleanDocument.Notice.Bytes);
        yield return ("clean speech as a reading copy", "speech.reading", CleanDocument.Speech.Bytes);
        yield return ("bare lines", "speech.print", () => PlainDocument.Of(Lines));
        yield return ("bare lines as a reading copy", "speech.reading", () => PlainDocument.Of(Lines));
        foreach (var document in ForeignDocuments.All)
        {
            foreach (var profile in document.Profiles.Split(' ')) yield return ($"{document.Name} by {profile}", profile, () => document.Bytes);
        }

        foreach (var (row, number) in FileMutantTests.Mutants().Concat(LayoutMutants.All()).Select((row, number) => (row.Data, number)))
            yield return ($"mutant {number} {row.Item1}", row.Item2 == "speech" ? "speech.print" : "tongbao.gbt9704", () => CleanDocument.Named(row.Item2).Change(row.Item3, row.Item4, row.Item5).Bytes());
    }
}
