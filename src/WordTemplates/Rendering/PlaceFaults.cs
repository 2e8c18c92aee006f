namespace WordTemplates.Rendering;

/// <summary>The faults of data bound to a link or a check box.</summary>
internal static class PlaceFaults
{
    public static void BadLink(RenderPass pass, TagPlace place, IReadOnlyList<LinkPiece> pieces, string target)
    {
        var paths = string.Join('、', pieces.Where(piece => piece.Tag is not null).Select(piece => FaultList.Quote(pass.Scope.Describe(piece.Tag!.Path))));
        pass.Faults.AtTag("WT321", place, $"数据“{paths}”得出的链接“{FaultList.Quote(target)}”不是可用的网址。", "http://、https://、mailto: 开头的地址，或 #书签", "请在数据里写完整的网址。");
    }

    public static void NotYesNo(RenderPass pass, TagPlace place, Tags.ValueTag tag) =>
        pass.Faults.AtTag("WT320", place, $"数据“{FaultList.Quote(pass.Scope.Describe(tag.Path))}”不是“是否”，不能勾选复选框。", "是或否", "请改数据，或把控件换成文字控件。");
}
