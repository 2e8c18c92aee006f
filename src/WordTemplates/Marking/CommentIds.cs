using System.Globalization;
using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>The comments of a part: which are an earlier check's own, and which number is free.</summary>
internal static class CommentIds
{
    /// <summary>True for a comment that a check of a template has written.</summary>
    public static bool IsOwn(MarkupTree tree, int index) => IsBy(tree, index, TemplateMarks.Author);

    /// <summary>True inside such a comment.</summary>
    public static bool InOwn(MarkupTree tree, int index) =>
        tree.Ancestor(index, ElementKind.Story) is >= 0 and var comment && IsOwn(tree, comment);

    /// <summary>The comments of one author.</summary>
    public static IEnumerable<int> By(MarkupTree tree, string author) => Enumerable.Range(0, tree.Count).Where(i => IsBy(tree, i, author));

    /// <summary>The number of a comment or of one of its marks; -1 for none.</summary>
    public static int Of(MarkupTree tree, int index) =>
        int.TryParse(AttributeReader.Value(tree.StartTag(index), "id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1;

    /// <summary>The first number above all that others use.</summary>
    public static int FirstFree(MarkupTree tree, string author) =>
        Enumerable.Range(0, tree.Count).Where(i => IsComment(tree, i) && !IsBy(tree, i, author)).Select(i => Of(tree, i)).DefaultIfEmpty(-1).Max() + 1;

    private static bool IsBy(MarkupTree tree, int index, string author) =>
        IsComment(tree, index) && AttributeReader.Value(tree.StartTag(index), "author") == author;

    private static bool IsComment(MarkupTree tree, int index) => tree[index].Kind == ElementKind.Story && tree.LocalNameOf(index).SequenceEqual("comment"u8);
}
