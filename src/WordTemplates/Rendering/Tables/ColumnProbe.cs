using WordTemplates.Tags;

namespace WordTemplates.Rendering.Tables;

/// <summary>
/// Asks the data how often a band of columns will repeat before its first row is written, for the grid stands before the
/// rows: it goes through the items of the sections around until it meets the list.
/// </summary>
/// <param name="around">The sections that repeat the row, outermost first.</param>
/// <param name="tag">The section that repeats the columns.</param>
internal sealed class ColumnProbe(IReadOnlyList<OpenTag> around, OpenTag tag)
{
    /// <summary>The number of rounds; null when no item has the list.</summary>
    public int? Count(ScopeStack scope) => Count(scope, 0);

    private int? Count(ScopeStack scope, int depth)
    {
        if (depth == around.Count)
            return scope.Find(tag.Path) is { } value ? SectionRounds.Of(tag, value).Count : null;
        var rounds = SectionRounds.Of(around[depth], scope.Find(around[depth].Path));
        int? count = null;
        rounds.Enter(scope);
        for (var i = 0; i < rounds.Count && count is null; i++)
        {
            rounds.MoveTo(scope, i);
            count = Count(scope, depth + 1);
        }

        rounds.Leave(scope);
        return count;
    }
}
