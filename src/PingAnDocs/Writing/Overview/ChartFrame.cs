using PingAnDocs.Writing.Report;

namespace PingAnDocs.Writing.Overview;

/// <summary>What the charts of the page have in common.</summary>
internal static class ChartFrame
{
    /// <summary>A chart under its head; or the head and a sentence why there is none.</summary>
    public static void Chart(this HtmlWriter html, string id, string title, string missing, Action content)
    {
        html.Line();
        html.Element("section", () =>
        {
            html.Element("h2", title, ("id", $"head-{id}"));
            if (missing.Length > 0) html.Element("p", missing, ("class", "lead"));
            else content();
        }, ("class", "chart"), ("id", id), ("aria-labelledby", $"head-{id}"));
    }

    /// <summary>One bar; the figure beside it says what it shows, so nobody has to read the drawing.</summary>
    public static void Bar(this HtmlWriter html, decimal from, decimal to) => html.Element("svg", () =>
        html.Void("rect", ("x", OverviewText.Plain(Math.Min(from, to))), ("y", "0"), ("width", OverviewText.Plain(Math.Abs(to - from))), ("height", "10")),
        ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false"));
}
