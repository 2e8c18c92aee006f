namespace PingAnDocs.Data.Batch;

/// <summary>
/// Finds out which files belong to the same city (or prefecture): no file says so, but those that state the same averages do.
/// A file that cannot be placed is held against nobody.
/// </summary>
internal sealed class Circles
{
    private const int Enough = 2;
    private readonly Dictionary<string, List<Dictionary<StatementKey, Statement>>> founders = [];
    private readonly Dictionary<(string Circle, StatementKey Key, decimal Value), SortedSet<int>> stated = [];

    /// <summary>The number of the file's circle for each kind of circle it belongs to; a file unlike all earlier ones founds a new one.</summary>
    public IReadOnlyDictionary<string, int> Join(IReadOnlyList<Statement> statements) => Numbers(statements, Found);

    /// <summary>The same for a file when all have joined.</summary>
    public IReadOnlyDictionary<string, int> Find(IReadOnlyList<Statement> statements) => Numbers(statements, static (_, _) => null);

    private Dictionary<string, int> Numbers(IReadOnlyList<Statement> statements, Func<string, IReadOnlyList<Statement>, int?> otherwise)
    {
        var numbers = new Dictionary<string, int> { [BatchScope.Whole] = 0 };
        foreach (var circle in statements.Where(statement => statement.Circle != BatchScope.Whole).GroupBy(statement => statement.Circle))
        {
            List<Statement> own = [.. circle.DistinctBy(statement => statement.Key)];
            if (own.Count >= Enough && (Known(circle.Key, own) ?? otherwise(circle.Key, own)) is { } number) numbers[circle.Key] = number;
        }

        return numbers;
    }

    private int? Found(string circle, IReadOnlyList<Statement> statements)
    {
        if (!founders.TryGetValue(circle, out var known)) founders[circle] = known = [];
        known.Add(statements.ToDictionary(statement => statement.Key));
        foreach (var statement in statements)
        {
            var said = (circle, statement.Key, statement.Value);
            if (!stated.TryGetValue(said, out var numbers)) stated[said] = numbers = [];
            numbers.Add(known.Count - 1);
        }

        return known.Count - 1;
    }

    // Only circles whose founder stated one of the figures to the last digit are looked at: a province has many.
    private int? Known(string circle, IReadOnlyList<Statement> statements) => statements
        .SelectMany(statement => stated.TryGetValue((circle, statement.Key, statement.Value), out var numbers) ? numbers : [])
        .Distinct().Order().Select(number => (int?)number).FirstOrDefault(number => IsAlike(founders[circle][number!.Value], statements));

    // Two cities may have one average in common, not most of them; one mistyped average does not make another city.
    private static bool IsAlike(Dictionary<StatementKey, Statement> founder, IReadOnlyList<Statement> statements)
    {
        var answers = statements.Where(statement => founder.ContainsKey(statement.Key)).Select(statement => statement.Confirms(founder[statement.Key])).ToList();
        var agreeing = answers.Count(answer => answer);
        return agreeing >= Enough && agreeing * 2 > answers.Count;
    }
}
