using WordTemplates.Markup;

namespace WordTemplates.Marking;

/// <summary>Takes the marks of an earlier check out of the body.</summary>
internal static class OldAnchors
{
    public static void Remove(MarkupTree tree, HashSet<int> ids, ByteEdits edits)
    {
        for (var i = 0; i < tree.Count && ids.Count > 0; i++)
        {
            if (tree[i].Kind != ElementKind.RangeMark || !tree.LocalNameOf(i).StartsWith("comment"u8) || !ids.Contains(CommentIds.Of(tree, i)))
                continue;
            var gone = HoldsNothingElse(tree, tree[i].Parent, i) ? tree[i].Parent : i;
            edits.Replace(tree[gone].Start, tree[gone].End, "");
        }
    }

    /// <summary>The run of a reference goes with it.</summary>
    private static bool HoldsNothingElse(MarkupTree tree, int run, int mark) =>
        tree[run].Kind == ElementKind.Run && tree.Children(run).All(child => child == mark || tree[child].Kind == ElementKind.RunProperties);
}
