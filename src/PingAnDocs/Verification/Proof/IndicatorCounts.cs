using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Claims.Frames;

namespace PingAnDocs.Verification.Proof;

/// <summary>
/// How many indicators have something in common. "6项低于省、市平均水平" may mean each average or any of them, one survey or all:
/// every honest way to count gives a fact, and a claim that fits one of them is true.
/// </summary>
/// <param name="survey">The facts.</param>
/// <param name="composites">Indicators made of others: their parts may be counted without them.</param>
internal sealed class IndicatorCounts(SurveyFacts survey, IReadOnlySet<string> composites)
{
    public IEnumerable<KnownFact> About(Claim claim)
    {
        if (claim.Subject is CountedSet.Indicators or CountedSet.Parts) return Totals(claim);
        var colon = claim.Subject.IndexOf('：', StringComparison.Ordinal);
        return colon > 0 && claim.Subject[..colon] is CountedSet.Indicators or CountedSet.Parts && CountProperty.Of(claim.Subject[(colon + 1)..]) is { Count: > 0 } properties
            ? Members(claim, properties)
            : [];
    }

    // All indicators, or those of a group (政法队伍满意率5项).
    private IEnumerable<KnownFact> Totals(Claim claim) => Scopes(claim).SelectMany(scope => Both(claim, scope)
        .Concat(scope.Where(facts => facts.Indicator.Group.Length > 0).GroupBy(facts => facts.Indicator.Group).SelectMany(group => Both(claim, [.. group]))));

    private IEnumerable<KnownFact> Members(Claim claim, IReadOnlyList<CountProperty> properties)
    {
        foreach (var scope in Scopes(claim))
        {
            foreach (var way in Ways(properties, claim.Says(Said.Jointly)))
            {
                var answers = scope.Select(facts => (Facts: facts, Holds: way(facts))).ToList();
                if (answers.TrueForAll(answer => answer.Holds is null)) continue;
                foreach (var fact in Both(claim, [.. answers.Where(answer => answer.Holds == true).Select(answer => answer.Facts)])) yield return fact;
            }

            // Of a whole divided into parts each indicator is in one: 1项高于全市 are those of which nothing else is known.
            List<IndicatorFacts> exact = [.. scope.Where(facts => All(properties, facts) == true && Known(facts) == properties.Count(property => property.IsAverage))];
            foreach (var fact in exact.Count == 0 ? [] : Both(claim, exact)) yield return fact;
        }
    }

    // Every property of each member; or, of several averages in one direction, any.
    private static IEnumerable<Func<IndicatorFacts, bool?>> Ways(IReadOnlyList<CountProperty> properties, bool isJoint)
    {
        yield return facts => All(properties, facts);
        var averages = properties.Where(property => property.IsAverage).ToList();
        if (isJoint || averages.Count < 2 || averages.Select(property => property.Sign).Distinct().Count() > 1) yield break;
        var others = properties.Except(averages).ToList();
        yield return facts => averages.Exists(average => average.Holds(facts) == true) ? All(others, facts) : All(properties, facts) is null ? null : false;
    }

    private static int Known(IndicatorFacts facts) => facts.Comparisons.Count(comparison => comparison.Standing is not null);

    private static bool? All(IReadOnlyList<CountProperty> properties, IndicatorFacts facts)
    {
        var answers = properties.Select(property => property.Holds(facts)).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    private IEnumerable<IReadOnlyList<IndicatorFacts>> Scopes(Claim claim)
    {
        var waves = survey.Survey.Waves;
        if (composites.Count > 0 && claim.Subject.StartsWith(CountedSet.Parts, StringComparison.Ordinal)) return waves.Select(Parts);
        return Wholes(claim, waves);
    }

    private IReadOnlyList<IndicatorFacts> Parts(Wave wave) => [.. survey.Of(wave).Where(facts => !composites.Contains(facts.Indicator.Name))];

    private IEnumerable<IReadOnlyList<IndicatorFacts>> Wholes(Claim claim, IReadOnlyList<Wave> waves)
    {
        foreach (var wave in waves.Where(wave => claim.Wave.Length == 0 || wave.Id == claim.Wave)) yield return [.. survey.Of(wave)];
        if (waves.Count > 1) yield return survey.Indicators;
        foreach (var group in survey.Indicators.GroupBy(facts => facts.Indicator.Group).Where(group => group.Key.Length > 0))
        {
            yield return [.. group];
            foreach (var wave in group.GroupBy(facts => facts.Wave)) yield return [.. wave];
        }

        if (composites.Count == 0) yield break;
        foreach (var wave in waves) yield return Parts(wave);
    }

    // One name in two surveys may count once or twice.
    private static IEnumerable<KnownFact> Both(Claim claim, IReadOnlyList<IndicatorFacts> members)
    {
        var counts = new[] { members.Count, members.Select(member => member.Indicator.Name).Distinct(StringComparer.Ordinal).Count() };
        return counts.Distinct().Select(count => new KnownFact(
            ClaimKind.Count, claim.Wave, claim.Subject, "", false, Math.Sign(count), count, "", [.. members.Select(member => member.Indicator.Place)], $"count({claim.Subject})"));
    }
}
