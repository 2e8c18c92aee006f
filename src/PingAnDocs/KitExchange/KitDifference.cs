using PingAnDocs.Data;

namespace PingAnDocs.KitExchange;

/// <summary>What changed from one kit to another, and what that does to real surveys, before anyone accepts it.</summary>
public sealed class KitDifference
{
    private readonly Kit? oldKit;
    private readonly Kit? newKit;

    private KitDifference(IReadOnlyList<KitChange> changes, Kit? old, Kit? now) => (Changes, oldKit, newKit) = (changes, old, now);

    /// <summary>The changes, list by list.</summary>
    public IReadOnlyList<KitChange> Changes { get; }

    /// <summary>Compares two kits, each a folder or a workbook. With <paramref name="forSpeeches"/> both are checked as a whole, for <see cref="Effect"/>. Null, with the reasons in the bag, when one cannot be read.</summary>
    public static KitDifference? Of(string old, string now, bool forSpeeches, DiagnosticBag faults)
    {
        var (before, after) = (KitSide.Load(old, faults), KitSide.Load(now, faults));
        if (before is null || after is null) return null;
        var (earlier, later) = (before.View(after), after.View(before));
        var changes = GridComparison.Of(earlier.Grids(later), later.Grids(earlier)).ToList();
        if (!forSpeeches) return new KitDifference(changes, null, null);
        if (before.IsWorkbook && after.IsWorkbook)
        {
            faults.Add(DataFault.Error(KitExchangeCodes.MissingSheet, SourcePlace.WholeFile(now), "两边都是工作簿，没有 Word 模板，写不出讲话来比较。") with { Hint = "请至少有一边用文稿包文件夹。" });
            return null;
        }

        var (first, second) = (before.Read(after), after.Read(before));
        faults.AddRange(first.Diagnostics.Concat(second.Diagnostics).Where(fault => fault.Severity == Severity.Error));
        return first.Kit is null || second.Kit is null ? null : new KitDifference(changes, first.Kit, second.Kit);
    }

    /// <summary>What the change does to one survey; only for kits read for speeches.</summary>
    public SurveyEffect Effect(SourceFile survey) =>
        SpeechComparison.Of(survey, oldKit ?? throw new InvalidOperationException("read without speeches"), newKit!);
}
