namespace PingAnDocs.Findings.UnaryTests;

/// <summary>Decides exactly whether two tests can hold together and whether one follows from the other.</summary>
internal static class TestGeometry
{
    /// <summary>True when some value, or the missing value, passes both tests.</summary>
    public static bool Overlap(UnaryTest one, UnaryTest other) => (one, other) switch
    {
        (AnyTest, _) or (_, AnyTest) => true,
        (PendingTest, _) or (_, PendingTest) => false,
        (PresenceTest a, PresenceTest b) => a.Present == b.Present,
        (PresenceTest a, _) => a.Present,
        (_, PresenceTest b) => b.Present,
        (NumberTest a, NumberTest b) => Meet(a.Low, b.High) && Meet(b.Low, a.High),
        (WordTest { Negated: true }, WordTest { Negated: true }) => true,
        (WordTest { Negated: false } a, WordTest b) => a.Words.Any(word => Holds(b, word)),
        (WordTest a, WordTest b) => b.Words.Any(word => Holds(a, word)),
        _ => false,
    };

    /// <summary>True when everything that passes <paramref name="one"/> passes <paramref name="other"/>.</summary>
    public static bool Implies(UnaryTest one, UnaryTest other) => (one, other) switch
    {
        (_, AnyTest) or (PendingTest, _) or (_, PendingTest) => true,
        (AnyTest, _) => false,
        (PresenceTest a, PresenceTest b) => a.Present == b.Present,
        (_, PresenceTest b) => b.Present,
        (NumberTest a, NumberTest b) => Inside(a.Low, b.Low, 1) && Inside(a.High, b.High, -1),
        (WordTest { Negated: false } a, WordTest b) => a.Words.All(word => Holds(b, word)),
        (WordTest { Negated: true } a, WordTest { Negated: true } b) => b.Words.All(a.Words.Contains),
        _ => false,
    };

    private static bool Holds(WordTest test, string word) => test.Words.Contains(word, StringComparer.Ordinal) != test.Negated;

    private static bool Meet(Bound? low, Bound? high) =>
        low is null || high is null || low.Value < high.Value || (low.Value == high.Value && low.Inclusive && high.Inclusive);

    /// <summary>True when the inner end does not reach beyond the outer one; the direction is 1 for low ends, -1 for high ends.</summary>
    private static bool Inside(Bound? inner, Bound? outer, int direction)
    {
        if (outer is null || inner is null)
            return outer is null;
        var order = inner.Value.CompareTo(outer.Value) * direction;
        return order > 0 || (order == 0 && (outer.Inclusive || !inner.Inclusive));
    }
}
