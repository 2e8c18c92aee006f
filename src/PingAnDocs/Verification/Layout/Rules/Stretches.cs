using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Finds stretches of text set differently, and tells a lead sentence from a word picked out.</summary>
internal static class Stretches
{
    private const string SentenceEnds = "。；！？：";

    /// <summary>Stretches of neighbouring runs that are meant; blanks between two of them do not part them.</summary>
    public static IReadOnlyList<Stretch> Of(LayoutParagraph paragraph, Func<LayoutRun, bool> isMeant)
    {
        var found = new List<Stretch>();
        Stretch? open = null;
        foreach (var run in paragraph.Runs)
        {
            if (string.IsNullOrWhiteSpace(run.Text)) continue;
            if (!isMeant(run)) open = Close(open, found);
            else open = open is null ? new Stretch(run.Start, run.Text.Length, run) : open with { Length = run.Start + run.Text.Length - open.Start };
        }

        Close(open, found);
        return found;
    }

    /// <summary>True for a stretch that begins the paragraph or a sentence of it and leaves the rest of the paragraph as it is.</summary>
    public static bool IsLead(LayoutParagraph paragraph, Stretch stretch)
    {
        var before = paragraph.Text[..stretch.Start].TrimEnd();
        var isFirst = before.Length == 0 || SentenceEnds.Contains(before[^1], StringComparison.Ordinal);
        return isFirst && !string.IsNullOrWhiteSpace(before + paragraph.Text[(stretch.Start + stretch.Length)..]);
    }

    private static Stretch? Close(Stretch? open, List<Stretch> found)
    {
        if (open is not null) found.Add(open);
        return null;
    }
}
