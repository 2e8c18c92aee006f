using System.Globalization;
using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>The comments of a part: which are an earlier check's own, and which number is free.</summary>
internal static class CommentIds
{
    /// <summary>True for a comment that a check has written.</summary>
    public static bool IsOwn(MarkupTree tree, int index) =>
        IsComment(tree, index) && AttributeReader.Value(tree.StartTag(index), "author") == TemplateMarks.Author;

    /// <summary>True inside such a comment.</summary>
    public static bool InOwn(MarkupTree tree, int index) =>
        tree.Ancestor(index, ElementKind.Story) is >= 0 and var comment && IsOwn(tree, comment);

    public static IEnumerable<int> Own(MarkupTree tree) => Enumerable.Range(0, tree.Count).Where(i => IsOwn(tree, i));

    /// <summary>The number of a comment or of one of its marks; -1 for none.</summary>
    public static int Of(MarkupTree tree, int index) =>
        int.TryParse(AttributeReader.Value(tree.StartTag(index), "id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    /// <summary>The first number above all that others use.</summary>
    public static int FirstFree(MarkupTree? tree) => tree is null
        ? 0
        : Enumerable.Range(0, tree.Count).Where(i => IsComment(tree, i) && !IsOwn(tree, i)).Select(i => Of(tree, i)).DefaultIfEmpty(-1).Max() + 1;

    private static bool IsComment(MarkupTree tree, int index) => tree[index].Kind == ElementKind.Story && tree.LocalNameOf(index).SequenceEqual("comment"u8);
}
