namespace PingAnDocs.Narration.Variation;

/// <summary>What every unit's speeches said, year by year. A run reads it, speeches are made from it, a new one is written at the end.</summary>
/// <param name="Units">Name of the unit to its years, oldest first.</param>
public sealed record WordingLedger(IReadOnlyDictionary<string, IReadOnlyList<WordingYear>> Units)
{
    /// <summary>No speech was made yet.</summary>
    public static WordingLedger Empty { get; } = new(new Dictionary<string, IReadOnlyList<WordingYear>>(StringComparer.Ordinal));

    /// <summary>The unit's years before this one. A speech without a date has no year, so nothing lies before it.</summary>
    public WordingHistory Before(string unit, int? year) =>
        Units.TryGetValue(unit, out var years) && years.Where(earlier => earlier.Year < year).ToList() is { Count: > 0 } earlier
            ? new WordingHistory(unit, earlier)
            : WordingHistory.None;

    /// <summary>A ledger in which these units have said this in these years, and nothing else in them; other units and years stay.</summary>
    public WordingLedger With(IEnumerable<(string Unit, int Year, IReadOnlyList<WordingChoice> Choices)> said)
    {
        var units = Units.ToDictionary(unit => unit.Key, unit => unit.Value, StringComparer.Ordinal);
        foreach (var group in said.GroupBy(speech => (speech.Unit, speech.Year)))
        {
            var empty = new WordingYear(group.Key.Year, new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal));
            var year = group.Aggregate(empty, (sum, speech) => sum.With(speech.Choices));
            var others = units.GetValueOrDefault(group.Key.Unit, []).Where(other => other.Year != year.Year);
            units[group.Key.Unit] = [.. others.Append(year).OrderBy(one => one.Year)];
        }

        return new WordingLedger(units);
    }
}
