using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>Says a box in words: one condition a feature it narrows.</summary>
internal static class BoxWords
{
    public static string Of(Box box, FeatureSpace space, IReadOnlyCollection<string> except) => string.Join('、', space.Features
        .Where(feature => !except.Contains(feature.Name) && box.Sides.TryGetValue(feature.Name, out var side) && !IsEverything(side, space.Everything(feature.Name)))
        .Select(feature => $"{feature.Name} {Of(box.Sides[feature.Name])}"));

    private static bool IsEverything(ValueSet side, ValueSet everything) => everything.Except(side).IsEmpty;

    private static string Of(ValueSet side) => string.Join('或', Parts(side));

    private static IEnumerable<string> Parts(ValueSet side)
    {
        foreach (var range in side.Ranges)
            yield return Of(range);
        if (!side.Words.IsEmpty)
            yield return Of(side.Words);
        if (side.Missing)
            yield return PresenceTest.MissingWord;
    }

    private static string Of(WordSet words) => words switch
    {
        { Negated: false } => string.Join(',', words.Words),
        { Words.Count: 0 } => PresenceTest.PresentWord,
        _ => $"非({string.Join(',', words.Words)})",
    };

    private static string Of(NumberRange range) => range switch
    {
        { Low: null, High: null } => PresenceTest.PresentWord,
        { Low: null } => FormattableString.Invariant($"{(range.High!.Inclusive ? "<=" : "<")} {range.High.Value}"),
        { High: null } => FormattableString.Invariant($"{(range.Low.Inclusive ? ">=" : ">")} {range.Low.Value}"),
        _ when range.Low.Value == range.High.Value => FormattableString.Invariant($"= {range.Low.Value}"),
        _ => FormattableString.Invariant($"{(range.Low.Inclusive ? '[' : '(')}{range.Low.Value}..{range.High.Value}{(range.High.Inclusive ? ']' : ')')}"),
    };
}
