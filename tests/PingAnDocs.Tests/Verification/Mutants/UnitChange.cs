using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>% for 个百分点, 个百分点 for %, % for 分, directly after a figure.</summary>
internal sealed class UnitChange() : Mutator("unit")
{
    private static readonly (string Unit, string Other)[] Units = [("个百分点", "%"), ("%", "个百分点"), ("分", "%")];

    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) =>
        from figure in sentence.Numerals
        where figure.Figure.Fact.Kind is not (FactKind.Count or FactKind.Rank or FactKind.RankChange)
        let end = figure.At + figure.Figure.Text.Length
        from unit in Units.Where(unit => sentence.Text.AsSpan(end).StartsWith(unit.Unit, StringComparison.Ordinal)).Take(1)
        select Replace(sentence, end, unit.Unit.Length, unit.Other);
}
