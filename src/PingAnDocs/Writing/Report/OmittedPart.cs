using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes the figures of the input that the speech does not say, by the reason.</summary>
internal sealed class OmittedPart(HtmlWriter html, ReportMatter matter)
{
    private readonly IReadOnlyList<Omission> omissions = Omissions.Of(matter.Result.Reading.Leaves, matter.Speech);
    private readonly Dictionary<string, SourcePlace> places = matter.Result.Reading.Leaves
        .DistinctBy(leaf => leaf.Place.Path, StringComparer.Ordinal).ToDictionary(leaf => leaf.Place.Path, leaf => leaf.Place, StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => omissions.Count;

    public void Write()
    {
        html.Element("p", omissions.Count == 0 ? "数据文件里的每个数字都写进了正文。" : "下列数字在数据文件里有，正文没有念。逐项列出，并写明原因。", ("class", "lead"));
        foreach (var group in omissions.GroupBy(omission => omission.Why, StringComparer.Ordinal)) Write(group.Key, [.. group]);
    }

    private void Write(string why, IReadOnlyList<Omission> group) => html.Element("details", () =>
    {
        html.Element("summary", () =>
        {
            html.Text(why);
            html.Element("span", string.Create(CultureInfo.InvariantCulture, $"{group.Count}项"), ("class", "n"));
        });
        html.Element("div", () => html.Element("table", () =>
        {
            html.TableHead("数据项", "数值", "位置");
            html.Element("tbody", () =>
            {
                foreach (var omission in group) Row(omission.Path);
            });
        }), ("class", "scroll"));
    }, ("open", "open"));

    private void Row(string path) => html.Element("tr", () =>
    {
        var place = places[path];
        html.Element("td", matter.Print.Name(matter.Labels.Of(place).Text));
        html.Element("td", matter.Print.Number(matter.Values[path]), ("class", "num"));
        html.Element("td", () =>
        {
            html.Element("code", path);
            html.Text($" {matter.Print.Position(place)}");
        });
    });
}
