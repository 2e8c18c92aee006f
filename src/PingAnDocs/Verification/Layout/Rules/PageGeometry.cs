using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Lengths that make up a section's page.</summary>
internal static class PageGeometry
{
    /// <summary>One millimetre in twips: how far the standard lets a length of the page be off.</summary>
    public const int Tolerance = 57;

    /// <summary>Them, always in the same order.</summary>
    public static IReadOnlyList<PageLength> Of(LayoutSection section) =>
    [
        new("纸宽", section.Width), new("纸高", section.Height), new("上边距", section.Top), new("下边距", section.Bottom), new("左边距", section.Left),
        new("右边距", section.Right), new("装订线", section.Gutter), new("页眉距边界", section.Header), new("页脚距边界", section.Footer),
    ];
}
