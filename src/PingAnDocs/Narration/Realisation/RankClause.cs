using PingAnDocs.Narration.Phrases;
using PingAnDocs.Data;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Ranks with scope, size of the field and movement.</summary>
internal sealed class RankClause(Lexicaliser lexicaliser, string key)
{
    /// <summary>Position and movement in one scope.</summary>
    public IReadOnlyList<Wording> Realise(RankFacts rank, string period)
    {
        var slots = SlotsFor(rank, period, lexicaliser.NewSlots());
        var position = lexicaliser.Choose(rank.Of is null ? "G-RANK" : "G-RANK-OF", slots, key);
        var movement = rank.Change is null ? null : lexicaliser.Choose(rank.Change.Sign == 0 ? "G-RANK-SAME" : "G-RANK-MOVE", slots, key);
        return [.. new[] { position, movement }.OfType<Wording>()];
    }

    /// <summary>The slots of a rank, also for statements and strengths.</summary>
    public static Slots SlotsFor(RankFacts rank, string period, Slots slots) => slots
        .SetName("范围", rank.Scope)
        .SetName("基期", period)
        .Set("第位", [new LiteralSpan(rank.Tied ? "并列第" : "第"), .. Quantity.Count(rank.Position, "位")])
        .Set("参评数", rank.Of is null ? null : Quantity.Count(rank.Of, ""))
        .Set("进退", rank.Change is null ? null : [DirectionWords.OfRankChange(rank.Change.Sign)])
        .Set("位数", rank.Change is null ? null : Quantity.Count(rank.Change, ""));
}
