namespace PingAnDocs.Data.Checks;

/// <summary>Checks the named leaders ("the first ten") against the places there are and against the listed ranks.</summary>
internal static class LeaderCheck
{
    public static IEnumerable<Diagnostic> Of(Subunits subunits) =>
        Names(subunits).Concat(Places(subunits)).Concat(LeftOut(subunits));

    private static IEnumerable<Diagnostic> Names(Subunits subunits)
    {
        foreach (string twin in Repeated.In(subunits.Leaders, name => name))
            yield return DataFault.Warning(DataCodes.LeaderTwice, subunits.Place, $"前列单位中“{twin}”写了两次。") with { Found = twin, Hint = "请删去重复的一个。" };

        foreach (string leader in subunits.Leaders.Where(name => subunits.Items.Count > 0 && Item(subunits, name) is null))
            yield return DataFault.Note(DataCodes.LeaderNotListed, subunits.Place, $"前列单位“{leader}”没有列在下级单位数据中，请核对名称是否一致。") with { Found = leader };
    }

    private static IEnumerable<Diagnostic> Places(Subunits subunits)
    {
        if (subunits.Within is not { } within) yield break;
        string[] leaders = [.. subunits.Leaders.Distinct(StringComparer.Ordinal)];
        if (leaders.Length > within.Value)
            yield return DataFault.Warning(DataCodes.MoreLeadersThanPlaces, within.Place, "前列单位比名额还多，请核对；确有并列时可以不改。")
                with { Found = $"{leaders.Length}个", Expected = $"不超过{FigureText.Of(within.Value)}个" };

        foreach (string leader in leaders)
        {
            if (Item(subunits, leader)?.Rank is { } rank && rank.Value > within.Value)
                yield return DataFault.Error(DataCodes.LeaderOutsideGroup, rank.Place, $"“{leader}”列入前{FigureText.Of(within.Value)}位，但位次在{FigureText.Of(within.Value)}位之外。")
                    with { Found = FigureText.Of(rank.Value), Expected = $"1至{FigureText.Of(within.Value)}" };
        }
    }

    private static IEnumerable<Diagnostic> LeftOut(Subunits subunits) =>
        from item in subunits.Items
        where subunits.Leaders.Count > 0 && item.Rank?.Value <= subunits.Within?.Value && !subunits.Leaders.Contains(item.Name)
        select DataFault.Warning(DataCodes.LeaderLeftOut, item.Rank!.Place, $"“{item.Name}”的位次在前{FigureText.Of(subunits.Within!.Value)}位之内，但没有列入前列单位。")
            with { Found = FigureText.Of(item.Rank.Value), Hint = "请补入leaders，或核对位次。" };

    private static Subunit? Item(Subunits subunits, string name) => subunits.Items.FirstOrDefault(item => item.Name == name);
}
