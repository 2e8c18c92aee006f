namespace PingAnDocs.Data.Checks;

/// <summary>Checks the units below against their number, and that each is listed once.</summary>
internal static class SubunitCountCheck
{
    public static IEnumerable<Diagnostic> Of(Subunits subunits)
    {
        foreach (Subunit twin in Repeated.In(subunits.Items, item => item.Name))
            yield return DataFault.Error(DataCodes.SubunitTwice, twin.Place, $"“{twin.Name}”出现了两次，无法判断以哪一个为准。") with { Found = twin.Name, Hint = "请删去重复的一项。" };

        foreach (Subunit item in subunits.Items)
        {
            if (OuterBlanks.In(item.Name, item.Place, $"{subunits.Kind}名称") is { } blanks) yield return blanks;
        }

        if (subunits.Count is not { } count) yield break;
        if (subunits.Items.Count > count.Value)
            yield return DataFault.Error(DataCodes.MoreSubunitsThanCount, count.Place, $"列出的{subunits.Kind}比总数还多。")
                with { Found = $"列出{subunits.Items.Count}个", Expected = $"不超过{FigureText.Of(count.Value)}个" };

        foreach (Datum datum in new[] { subunits.Within }.Concat(subunits.Items.Select(item => item.Rank)).OfType<Datum>().Where(datum => datum.Value > count.Value))
            yield return DataFault.Error(DataCodes.WithinBeyondCount, datum.Place, $"这个名额或位次大于{subunits.Kind}总数。") with { Found = FigureText.Of(datum.Value), Expected = $"1至{FigureText.Of(count.Value)}" };

        foreach (Datum previous in subunits.Items.Select(item => item.PreviousRank).OfType<Datum>().Where(datum => datum.Value > count.Value))
            yield return DataFault.Warning(DataCodes.PreviousRankBeyondField, previous.Place, "上期位次大于本期参评总数，请核对。")
                with { Found = FigureText.Of(previous.Value), Expected = $"1至{FigureText.Of(count.Value)}", Hint = "上期参评总数不同时可以不改。" };
    }
}
