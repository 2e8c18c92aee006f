using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Json.Layers;
using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Findings;

/// <summary>Reads rules.json; null when it has faults, all of which are in the bag.</summary>
public static class RuleBookReader
{
    private const string OnlyHitPolicy = "collect";
    private const int DefaultLimit = 3;
    private const int LargestLimit = 99;

    /// <summary>How the file is laid over that of a base.</summary>
    internal static readonly LayerShape Shape = LayerShape.Of(
        new LayerList("rules", "id", "remove") { References = "overrides" }, new LayerList(ThresholdReader.Member, "name", "remove"));

    /// <summary>The rule book of one file.</summary>
    public static RuleBook? Read(SourceFile source, DiagnosticBag faults) => Read([source], faults);

    /// <summary>The rule book of files that build on each other, the lowest first; faults come in the order of the files. Warnings alone do not refuse it.</summary>
    public static RuleBook? Read(IReadOnlyList<SourceFile> layers, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var book = LayeredFile.Open(layers, Shape, own) is { } root ? ReadBook(root, own) : null;
        if (book is not null)
            own.AddRange(OverrideChecks.Check(book));
        faults.AddRange(own.Items.InFileOrder());
        return own.HasErrors ? null : book;
    }

    /// <summary>The thresholds alone, of a rule book that may have faults; they are reported by <see cref="Read(IReadOnlyList{SourceFile}, DiagnosticBag)"/>.</summary>
    public static ThresholdTable Thresholds(IReadOnlyList<SourceFile> layers)
    {
        var reported = new DiagnosticBag();
        return LayeredFile.Open(layers, Shape, reported) is { } root ? ThresholdReader.Read(root, reported) : ThresholdTable.Unread;
    }

    private static RuleBook ReadBook(ObjectReader root, DiagnosticBag faults)
    {
        root.Text("$schema");
        root.Text("table");
        CheckHitPolicy(root, faults);
        CheckFeatures(root, faults);
        var thresholds = ThresholdReader.Read(root, faults);
        var rules = root.Children("rules").Select(reader => RuleReader.Read(reader, thresholds, faults)).ToList();
        if (rules.Count == 0)
            faults.Add(DataFault.Error(RuleCodes.NoRules, root.PlaceOf("rules"), "规则表里没有规则（rules）。"));
        var book = new RuleBook(root.RequiredText("version"), ReadLimit(root, faults), rules) { Thresholds = thresholds };
        root.End();
        return book;
    }

    private static void CheckHitPolicy(ObjectReader root, DiagnosticBag faults)
    {
        var policy = root.Text("hitPolicy", OnlyHitPolicy);
        if (policy != OnlyHitPolicy)
            faults.Add(DataFault.Error(RuleCodes.HitPolicy, root.PlaceOf("hitPolicy"), "命中方式（hitPolicy）只能是collect：全部收集，让位用“覆盖”（overrides）写明。")
                with { Found = Quoted.Short(policy), Expected = OnlyHitPolicy });
    }

    private static void CheckFeatures(ObjectReader root, DiagnosticBag faults)
    {
        root.Texts("features");
        foreach (var item in root.Node("features")?.Items.Where(item => item.Kind == JsonKind.Text) ?? [])
            FeatureLookup.CheckAny(item.Text, item.Place, faults);
    }

    private static int ReadLimit(ObjectReader root, DiagnosticBag faults)
    {
        var limit = root.Number("maxProblems")?.Value ?? DefaultLimit;
        if (limit is >= 1 and <= LargestLimit && limit == decimal.Truncate(limit))
            return (int)limit;
        faults.Add(DataFault.Error(RuleCodes.ProblemLimit, root.PlaceOf("maxProblems"), "展开的问题数上限（maxProblems）应是正整数。")
            with { Expected = "1到99的整数" });
        return DefaultLimit;
    }
}
