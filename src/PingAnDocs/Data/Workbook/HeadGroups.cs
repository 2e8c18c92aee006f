namespace PingAnDocs.Data.Workbook;

/// <summary>
/// Finds the indicator a head without one belongs to. Office tables write 甲率（%）、位次、乙率（%）、位次: the bare name is the value,
/// and what follows belongs to the name before it; or the name is repeated, wherever the column stands: 甲率、甲率排名.
/// </summary>
internal sealed class HeadGroups
{
    private const string Value = "值";

    private readonly IReadOnlyList<(string Name, string Plain)> names;

    private HeadGroups(IEnumerable<string> names) =>
        this.names = [.. names.Select(name => (Name: name, Plain: HeadText.Plain(name))).Where(name => name.Plain.Length > 1 && ComparatorReader.KeyOf(name.Plain) is null)
            .DistinctBy(name => name.Plain).OrderByDescending(name => name.Plain.Length)];

    /// <summary>The heads, each figure under its indicator; fixed columns and heads that have an indicator stay as they are.</summary>
    /// <param name="heads">The heads.</param>
    /// <param name="known">Indicators known from elsewhere.</param>
    /// <param name="isFixed">True for columns of no indicator.</param>
    public static IReadOnlyList<FormHead> Of(IReadOnlyList<FormHead> heads, IEnumerable<string> known, Func<FormHead, bool> isFixed)
    {
        var bare = heads.Where(head => head.Group.Length == 0 && !isFixed(head) && FigureHead.Parse(head.Text) is null).ToList();
        List<string> certain = [.. heads.Where(head => head.Group.Length > 0).Select(head => head.Group), .. known];
        var all = new HeadGroups(bare.Select(head => head.Text).Concat(certain));
        // 甲率上年 beside 甲率 is no indicator.
        return new HeadGroups(bare.Where(head => all.Split(head) is null).Select(head => head.Text).Concat(certain)).Place(heads, isFixed);
    }

    private List<FormHead> Place(IReadOnlyList<FormHead> heads, Func<FormHead, bool> isFixed)
    {
        var (grouped, last) = (new List<FormHead>(), "");
        foreach (var head in heads)
        {
            var placed = isFixed(head) ? head : Placed(head, last);
            if (placed.Group.Length > 0) last = placed.Group;
            grouped.Add(placed);
        }

        return grouped;
    }

    private FormHead Placed(FormHead head, string last)
    {
        if (head.Group.Length > 0) return head;
        if (Split(head) is { } own) return own;
        if (FigureHead.Parse(head.Text) is not { } figure) return head with { Group = head.Text, Text = Value };
        return last.Length == 0 || !figure.MayStandAlone ? head : head with { Group = last };
    }

    // 甲率排名, 甲率全市排名 and 全市甲率排名 are ranks of 甲率 where there is a 甲率; the longest name wins.
    private FormHead? Split(FormHead head)
    {
        var text = HeadText.Plain(head.Text);
        foreach (var (name, plain) in names)
        {
            var at = text.Length > plain.Length ? text.IndexOf(plain, StringComparison.Ordinal) : -1;
            if (at < 0 || (at > 0 && !MayLead(text[..at]))) continue;
            var rest = text.Remove(at, plain.Length);
            if (FigureHead.Parse(rest) is not null) return head with { Group = name, Text = rest };
        }

        return null;
    }

    // 法院甲率 is no 甲率, but 上年甲率 and 全市甲率排名 are.
    private static bool MayLead(string text) => ComparatorReader.KeyOf(text) is not null || FigureHead.Parse(text) is { Kind: FigureKind.Value or FigureKind.Previous };
}
