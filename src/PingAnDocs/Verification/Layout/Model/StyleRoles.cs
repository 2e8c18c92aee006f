namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Roles the name of a style gives away.</summary>
internal static class StyleRoles
{
    private static readonly (string Word, LayoutRole Role)[] Words =
    [
        ("附件说明", LayoutRole.AttachmentNote), ("附件标题", LayoutRole.AttachmentTitle), ("附件序号", LayoutRole.AttachmentLabel),
        ("副标题", LayoutRole.Subtitle), ("Subtitle", LayoutRole.Subtitle), ("一级标题", LayoutRole.Heading1), ("二级标题", LayoutRole.Heading2),
        ("三级标题", LayoutRole.Heading3), ("四级标题", LayoutRole.Heading4), ("公文标题", LayoutRole.Title), ("文章标题", LayoutRole.Title),
        ("讲话署名", LayoutRole.Speaker), ("讲话人", LayoutRole.Speaker), ("称谓", LayoutRole.Salutation), ("主送", LayoutRole.Addressee),
        ("发文机关标志", LayoutRole.IssuerMark), ("表题", LayoutRole.Caption), ("图题", LayoutRole.Caption), ("题注", LayoutRole.Caption), ("图表标题", LayoutRole.Caption),
        ("caption", LayoutRole.Caption), ("版记", LayoutRole.Imprint),
    ];

    /// <summary>The role; null when the style's name says nothing certain.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="inHead">True while no body text has come yet.</param>
    public static LayoutRole? Of(LayoutParagraph paragraph, bool inHead)
    {
        foreach (var name in paragraph.StyleNames)
        {
            if (name.Equals("Title", StringComparison.OrdinalIgnoreCase) || name == "标题") return inHead ? LayoutRole.Title : null;
            foreach (var (word, role) in Words)
            {
                if (name.Contains(word, StringComparison.OrdinalIgnoreCase)) return IsHeadOnly(role) && !inHead ? null : role;
            }
        }

        return null;
    }

    private static bool IsHeadOnly(LayoutRole role) => role is LayoutRole.Title or LayoutRole.Subtitle or LayoutRole.Speaker or LayoutRole.Salutation or LayoutRole.Addressee;
}
