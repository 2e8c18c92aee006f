using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>Which wordings of the figure-bearing phrases the speeches of a run have had.</summary>
internal sealed class WordingCoverage(Kit kit)
{
    // Slots of the phrases that are filled with figures.
    private static readonly string[] FigureSlots =
    [
        "值", "变化", "差值", "平均列", "第位", "位数", "参评数", "均值变动", "上年差", "指标数", "分项数", "分布", "位次分布", "最低值",
        "低于句", "相差", "原差", "现差", "高出句", "低于数", "下降数", "其他数", "差距", "升数", "降数", "平数", "高数", "低数", "满数", "余数", "占比", "最低", "平均", "次数",
    ];

    private readonly HashSet<(string Phrase, int Variant)> seen = [];

    public void Add(Narrative narrative) =>
        seen.UnionWith(narrative.Choices.Select(choice => (choice.Slot[(choice.Slot.LastIndexOf('|') + 1)..], choice.Variant)));

    /// <summary>Wordings of the phrases that were spoken at all, and those of them no speech has had.</summary>
    public (int All, IReadOnlyList<string> Missing) Figures()
    {
        var spoken = seen.Select(choice => choice.Phrase).ToHashSet(StringComparer.Ordinal);
        var wordings =
            from phrase in kit.Phrases.Phrases.Values.Concat(kit.Phrases.Strengths.Values)
            where spoken.Contains(phrase.Id)
            from variant in phrase.Variants.Index()
            where variant.Item.SlotNames.Any(FigureSlots.Contains)
            select (phrase.Id, variant.Index, variant.Item.Text);
        var all = wordings.ToList();
        return (all.Count, [.. all.Where(wording => !seen.Contains((wording.Id, wording.Index))).Select(wording => $"{wording.Id}: {wording.Text}")]);
    }
}
