using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>One row of the sheet of indicators.</summary>
/// <param name="Table">The data sheet it is of; empty for all.</param>
/// <param name="Name">Its name.</param>
/// <param name="Group">The group it belongs to; empty for none.</param>
/// <param name="Unit">Unit of its figures.</param>
/// <param name="Members">Its fixed members, ready for the tree.</param>
/// <param name="Shared">Averages and fields that are the same for all counties.</param>
internal sealed record FormIndicator(string Table, string Name, string Group, string Unit, IReadOnlyList<JsonMember> Members, IReadOnlyList<PlacedFigure> Shared)
{
    /// <summary>False when the questionnaire changed.</summary>
    public bool IsComparable => !Members.Any(member => member.Name == FormTables.Comparable.Member && !member.Value.Flag);

    /// <summary>True when a column group is its own: named by it, or by group and name, which it must be where two groups hold the same name.</summary>
    public bool IsNamed(string head, IEnumerable<FormIndicator> all) =>
        HeadText.Plain(head) is var plain
        && (plain == HeadText.Plain(Group + HeadText.Dot + Name) || (plain == HeadText.Plain(Name) && all.Count(other => HeadText.Plain(other.Name) == plain) == 1));
}
