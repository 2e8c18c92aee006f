using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rendered;

/// <summary>On which page the paragraphs of a body begin.</summary>
internal static class PageFinder
{
    /// <summary>Page by number of the paragraph; those that are not found on any page are left out.</summary>
    public static IReadOnlyDictionary<int, int> Find(LayoutDocument document, RenderedDocument pages, RenderedExpectation expectation)
    {
        var text = new RenderedText(pages, expectation);
        var found = new Dictionary<int, int>();
        var from = 0;
        foreach (var paragraph in document.Running.Where(paragraph => !paragraph.IsBlank))
        {
            var start = text.Begin(paragraph.Shown, from);
            if (start < 0) continue;
            found[paragraph.Number] = text.At(start).Page.Number;
            from = start + 1;
        }

        return found;
    }
}
