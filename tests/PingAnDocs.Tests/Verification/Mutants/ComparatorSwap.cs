using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>
/// 全省 for 全市 and the other way round, where a figure of the sentence is measured against it; not inside the name of a survey,
/// and not where the sentence only lists in words what was not reached.
/// </summary>
internal sealed class ComparatorSwap() : Mutator("comparator")
{
    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey)
    {
        var names = survey.Comparators.Select(comparator => comparator.Name).Union(["全省", "全市"]).ToList();
        return
            from name in names
            where sentence.Facts.Any(fact => IsAgainst(fact, name, survey))
            from at in sentence.PlacesOf(name)
            where !IsInName(sentence, survey, at)
            from other in names.Where(other => other != name).Take(1)
            select Replace(sentence, at, name.Length, other);
    }

    private static bool IsAgainst(Fact fact, string name, Survey survey) =>
        fact.Kind != FactKind.Count && (fact.Comparator == name || survey.Comparators.Any(comparator => comparator.Key == fact.Comparator && comparator.Name == name));

    private static bool IsInName(FactSentence sentence, Survey survey, int at) =>
        survey.Waves.SelectMany(wave => new[] { wave.Name, wave.Short }).Where(name => name.Length > 0)
            .Any(name => sentence.PlacesOf(name).Any(start => at >= start && at < start + name.Length));
}
