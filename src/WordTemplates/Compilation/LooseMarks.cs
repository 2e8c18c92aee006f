using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Range marks in bytes that go, whose other end stands outside: without them the other end would be damaged.</summary>
internal static class LooseMarks
{
    public static byte[] In(MarkupTree tree, int parent)
    {
        var marks = Enumerable.Range(parent + 1, tree[parent].After - parent - 1)
            .Where(i => tree[i].Kind == ElementKind.RangeMark && tree[tree[i].Parent].Kind != ElementKind.Run)
            .GroupBy(i => (Family(tree, i), AttributeReader.Value(tree.StartTag(i), "id")))
            .Where(group => group.Count() == 1)
            .Select(group => tree.Source(group.First()));
        return Encoding.UTF8.GetBytes(string.Concat(marks));
    }

    /// <summary>bookmark for bookmarkStart and bookmarkEnd.</summary>
    private static string Family(MarkupTree tree, int mark)
    {
        var name = Encoding.UTF8.GetString(tree.LocalNameOf(mark));
        return name.EndsWith("Start", StringComparison.Ordinal) ? name[..^5] : name.EndsWith("End", StringComparison.Ordinal) ? name[..^3] : name;
    }
}
