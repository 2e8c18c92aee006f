using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Where the value of a content control goes, and in which format.</summary>
/// <param name="Host">The element whose content is replaced; -1 when there is none.</param>
/// <param name="Paragraph">The first paragraph in it, or -1.</param>
/// <param name="Run">The first run in it, or -1.</param>
/// <param name="Refusal">Why the control cannot hold a value; "" when it can.</param>
internal sealed record ControlContent(int Host, int Paragraph, int Run, string Refusal)
{
    /// <summary>Kinds of control that hold something else than text.</summary>
    private static readonly string[] Others =
        ["picture", "docPartObj", "docPartList", "group", "equation", "citation", "bibliography", "repeatingSection", "repeatingSectionItem"];

    public static ControlContent Of(MarkupTree tree, ContentControl control)
    {
        if (control.Content < 0)
            return Refuse("这个内容控件没有内容，不能填写。");
        if (tree.Children(control.Properties).Any(child => Others.Contains(Encoding.UTF8.GetString(tree.LocalNameOf(child)))))
            return Refuse("这种内容控件（图片、目录、公式、引文、重复节等）不能填写文字。");
        return control.Level is ControlLevel.Cell or ControlLevel.Rows ? InCell(tree, control.Content) : In(tree, control.Content);
    }

    private static ControlContent InCell(MarkupTree tree, int content)
    {
        var cells = Descendants(tree, content, ElementKind.Cell).Take(2).ToList();
        return cells.Count == 1 ? In(tree, cells[0]) : Refuse("这个内容控件包着多个单元格，不能填一个值。");
    }

    private static ControlContent In(MarkupTree tree, int host)
    {
        var paragraph = Descendants(tree, host, ElementKind.Paragraph).FirstOrDefault(-1);
        return Descendants(tree, host, ElementKind.SectionProperties).Any()
            ? Refuse("这个内容控件里有分节符，不能整个换成一个值。")
            : new ControlContent(host, paragraph, Descendants(tree, host, ElementKind.Run).FirstOrDefault(-1), "");
    }

    private static IEnumerable<int> Descendants(MarkupTree tree, int node, ElementKind kind)
    {
        for (var i = node + 1; i < tree[node].After; i++)
        {
            if (tree[i].Kind == kind)
                yield return i;
        }
    }

    private static ControlContent Refuse(string reason) => new(-1, -1, -1, reason);
}
