using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Planning;

/// <summary>Puts a composite indicator before its parts: it is reported first, they follow in a block of their own.</summary>
internal static class CompositePlanner
{
    /// <summary>The blocks with every composite and its single parts moved to the front; members of groups stay in their groups.</summary>
    public static List<IndicatorBlock> Arrange(List<IndicatorBlock> blocks)
    {
        var singles = blocks.Where(block => block.Group.Length == 0).SelectMany(block => block.Members).ToList();
        var composed = singles
            .Select(subject => new IndicatorBlock("", PartsOf(subject, singles)) { Composite = subject })
            .Where(block => block.Members.Count > 0)
            .ToList();
        var moved = composed.SelectMany(block => block.All).ToHashSet();
        var rest = blocks
            .Select(block => block with { Members = [.. block.Members.Where(member => !moved.Contains(member))] })
            .Where(block => block.Members.Count > 0);
        return [.. composed, .. rest];
    }

    private static IReadOnlyList<Subject> PartsOf(Subject composite, List<Subject> singles) =>
        [.. singles.Where(other => composite.Entry!.Parts.Contains(other.Entry!.Name))];
}
