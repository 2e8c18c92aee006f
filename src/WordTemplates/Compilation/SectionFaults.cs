using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>The faults of section tags without their partner.</summary>
internal static class SectionFaults
{
    public static void Unclosed(FoundTag open, FaultList faults) =>
        faults.AtTag("WT201", open.Place, "这个开始标签后面没有结束标签。", Closer(open), $"请在要重复或显示的内容后面补上 {Closer(open)}。");

    /// <param name="close">A closing tag before which nothing of its name was opened.</param>
    /// <param name="innermost">The section that is open here; null for none.</param>
    /// <param name="faults">Takes the fault.</param>
    public static void Unopened(FoundTag close, FoundTag? innermost, FaultList faults) => faults.AtTag(
        "WT202", close.Place, "这个结束标签前面没有开始标签。", "",
        innermost is null ? "请删去它，或在前面补上开始标签。" : $"请删去它，或在前面补上开始标签；这里正开着的是 {Quoted(innermost)}。");

    /// <param name="close">A closing tag of another name than what it closes.</param>
    /// <param name="open">What it was probably meant for.</param>
    /// <param name="alike">True when the names are alike.</param>
    /// <param name="faults">Takes the fault.</param>
    public static void WrongName(FoundTag close, FoundTag open, bool alike, FaultList faults) => faults.AtTag(
        "WT202", close.Place, $"结束标签和开始标签 {Quoted(open)} 的名称对不上。", Closer(open),
        alike ? $"请改成 {Closer(open)}。" : $"请改成 {Closer(open)}；如果这里是另一段的结尾，请补上那一段的开始标签。");

    /// <param name="inner">A section that is still open when an outer one ends.</param>
    /// <param name="outer">The closing tag of the outer one.</param>
    /// <param name="crosses">True when its own closing tag comes later.</param>
    /// <param name="faults">Takes the fault.</param>
    public static void Inner(FoundTag inner, FoundTag outer, bool crosses, FaultList faults)
    {
        if (crosses)
            faults.AtTag("WT203", inner.Place, $"两段内容互相交叉：{Quoted(inner)} 还没有结束，外面一层的 {Quoted(outer)} 就到了。", "", $"请把 {Closer(inner)} 移到 {Quoted(outer)} 的前面。");
        else
            faults.AtTag("WT203", inner.Place, $"这个开始标签没有结束标签，外面一层的 {Quoted(outer)} 就到了。", Closer(inner), $"请在 {Quoted(outer)} 的前面补上 {Closer(inner)}。");
    }

    private static string Closer(FoundTag open) => $"{{{{/{((OpenTag)open.Tag).Path.Text}}}}}";

    private static string Quoted(FoundTag tag) => FaultList.Quote(tag.Place.Tag);
}
