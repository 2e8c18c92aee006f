namespace PingAnDocs.Data.Workbook;

/// <summary>
/// Finds the indicator a head without one belongs to. Office tables write 甲率（%）、位次、乙率（%）、位次: the bare name is the value,
/// and what follows belongs to the name before it; or the name is repeated: 甲率、甲率排名.
/// </summary>
internal static class HeadGroups
{
    private const string Value = "值";

    /// <summary>The heads, each figure under its indicator; fixed columns and heads that have an indicator stay as they are.</summary>
    public static IReadOnlyList<FormHead> Of(IReadOnlyList<FormHead> heads, Func<FormHead, bool> isFixed)
    {
        var names = heads.Where(head => head.Group.Length == 0 && !isFixed(head) && FigureHead.Parse(head.Text) is null).Select(head => head.Text)
            .Concat(heads.Where(head => head.Group.Length > 0).Select(head => head.Group)).Distinct(StringComparer.Ordinal).ToList();
        var (grouped, last) = (new List<FormHead>(), "");
        foreach (var head in heads)
        {
            var placed = isFixed(head) ? head : Placed(head, last, names);
            if (placed.Group.Length > 0) last = placed.Group;
            grouped.Add(placed);
        }

        return grouped;
    }

    private static FormHead Placed(FormHead head, string last, IReadOnlyList<string> names)
    {
        if (head.Group.Length > 0) return head;
        if (FigureHead.Parse(head.Text) is not null) return last.Length == 0 ? head : head with { Group = last };
        return names.Select(name => Split(head, name)).FirstOrDefault(split => split is not null) ?? head with { Group = head.Text, Text = Value };
    }

    // 甲率排名 is the rank of 甲率 where there is a 甲率.
    private static FormHead? Split(FormHead head, string name)
    {
        var (text, start) = (HeadText.Plain(head.Text), HeadText.Plain(name));
        return start.Length > 1 && text.Length > start.Length && text.StartsWith(start, StringComparison.Ordinal) && FigureHead.Parse(text[start.Length..]) is not null
            ? head with { Group = name, Text = text[start.Length..] } : null;
    }
}
