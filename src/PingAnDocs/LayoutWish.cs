using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rendered;

namespace PingAnDocs;

/// <summary>What a layout check is asked to look at besides the file.</summary>
public sealed record LayoutWish
{
    /// <summary>The profile; null to choose by what the document is.</summary>
    public LayoutProfile? Profile { get; init; }

    /// <summary>Finds formulations that have their time; null without a list.</summary>
    public FormulationFinder? Formulations { get; init; }

    /// <summary>The day the text is held to; null to take the one the document bears.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The printed pages; null when there are none.</summary>
    public RenderedDocument? Pages { get; init; }

    /// <summary>Why there are no printed pages, as one Chinese sentence.</summary>
    public string WithoutPages { get; init; } = "没有核对打印页面。";
}
