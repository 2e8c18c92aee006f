using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>A figure's indicator bears the name of another one of the same survey.</summary>
internal sealed class IndicatorRename() : Mutator("indicator")
{
    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) =>
        from wave in survey.Waves
        let names = wave.Indicators.Select(indicator => indicator.Name).Distinct().ToList()
        from name in names
        where names.Count > 1 && sentence.Facts.Any(fact => fact.Wave == wave.Id && fact.Indicator == name && fact.Kind != FactKind.Count)
        from at in sentence.PlacesOf(name)
        where !names.Exists(longer => longer.Length > name.Length && sentence.PlacesOf(longer).Any(start => at >= start && at < start + longer.Length))
        let other = names[(names.IndexOf(name) + 1 + (at % (names.Count - 1))) % names.Count]
        select Replace(sentence, at, name.Length, other);
}
