using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>The faults of section tags without their partner.</summary>
internal static class SectionFaults
{
    public static void Unclosed(FoundTag open, FaultList faults) =>
        faults.AtTag("WT201", open.Place, "区段有开始标签，没有结束标签。", Closer(open), $"请在要重复或显示的内容后面补上 {Closer(open)}。");

    /// <param name="close">A closing tag before which nothing of its name was opened.</param>
    /// <param name="innermost">The section that is open here; null for none.</param>
    /// <param name="faults">Takes the fault.</param>
    public static void Unopened(FoundTag close, FoundTag? innermost, FaultList faults) => faults.AtTag(
        "WT202", close.Place, "区段有结束标签，前面没有对应的开始标签。", "",
        innermost is null ? "请删去它，或在前面补上开始标签。" : $"请删去它，或在前面补上开始标签；这里正开着的区段是 {Quoted(innermost)}。");

    public static void WrongName(FoundTag close, FoundTag open, FaultList faults) =>
        faults.AtTag("WT202", close.Place, $"结束标签和开始标签 {Quoted(open)} 的名称对不上。", Closer(open), $"请改成 {Closer(open)}。");

    /// <param name="inner">A section that is still open when an outer one ends.</param>
    /// <param name="outer">The closing tag of the outer one.</param>
    /// <param name="crosses">True when its own closing tag comes later.</param>
    /// <param name="faults">Takes the fault.</param>
    public static void Inner(FoundTag inner, FoundTag outer, bool crosses, FaultList faults)
    {
        if (crosses)
            faults.AtTag("WT203", inner.Place, $"两个区段互相交叉：这一段还没有结束，外层的 {Quoted(outer)} 就到了。", "", $"请把 {Closer(inner)} 移到 {Quoted(outer)} 的前面。");
        else
            faults.AtTag("WT203", inner.Place, $"区段没有结束标签，外层的 {Quoted(outer)} 就到了。", Closer(inner), $"请在 {Quoted(outer)} 的前面补上 {Closer(inner)}。");
    }

    private static string Closer(FoundTag open) => $"{{{{/{((OpenTag)open.Tag).Path.Text}}}}}";

    private static string Quoted(FoundTag tag) => FaultList.Quote(tag.Place.Tag);
}
