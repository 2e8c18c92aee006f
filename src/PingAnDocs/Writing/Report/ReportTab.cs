using System.Globalization;

namespace PingAnDocs.Writing.Report;

/// <summary>One part of the report: a link to it above, a panel below. The script makes tabs of them; on paper they follow one another.</summary>
/// <param name="Id">Its id in the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Count">How many things it holds; null when that says nothing.</param>
/// <param name="Content">Writes its content.</param>
internal sealed record ReportTab(string Id, string Title, int? Count, Action Content)
{
    public void WriteLink(HtmlWriter html) => html.Element("a", () =>
    {
        html.Text(Title);
        if (Count is { } count) html.Element("span", count.ToString(CultureInfo.InvariantCulture), ("class", "n"));
    }, ("href", $"#{Id}"), ("id", $"tab-{Id}"));

    public void WritePanel(HtmlWriter html)
    {
        html.Line();
        html.Element("section", () =>
        {
            html.Element("h2", Title, ("class", "part"));
            Content();
        }, ("id", Id), ("class", "panel"), ("aria-labelledby", $"tab-{Id}"));
    }
}
