namespace WordTemplates.Checking;

/// <summary>The faults of a promised shape of data; the codes are those of rendering.</summary>
internal static class ShapeFaults
{
    public static void Missing(FaultList faults, TagNode tag, string path, IReadOnlyList<string> known, int stepsOut)
    {
        var nearest = NearestName.Of(tag.Path.Names.Count == 0 ? "" : tag.Path.Names[^1], known);
        faults.AtTag("WT301", tag.Source.Place, $"数据里不会有“{FaultList.Quote(path)}”。", DataHints.Expected(tag.Path, stepsOut, nearest, known), DataHints.ForUnknown(tag.Path, stepsOut, nearest));
    }

    public static void WrongKind(FaultList faults, TagNode tag, string path, SchemaKinds offered, SchemaKinds asked)
    {
        var (code, use) = tag.Tag is Tags.ValueTag ? ("WT302", "这样印出来") : ("WT303", "这样比较");
        faults.AtTag(code, tag.Source.Place, $"数据“{FaultList.Quote(path)}”会是{KindNames.Of(offered)}，不能{use}。", KindNames.Of(asked), "请改标签，或改数据。");
    }

    public static void MayBeMissing(FaultList faults, TagNode tag, string path) => faults.NoteAtTag(
        "WT551", tag.Source.Place, $"数据“{FaultList.Quote(path)}”有时会没有值，那时这份文稿就生成不了。", "允许没有时，请在名称后面加问号，或写成 {{名称:待补}}。");
}
