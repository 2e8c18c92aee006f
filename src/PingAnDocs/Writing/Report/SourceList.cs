using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes the places a figure comes from: what stands there, its value, the path, the line.</summary>
internal sealed class SourceList(HtmlWriter html, ReportMatter matter)
{
    /// <summary>Up to so many names are written out beside a run of places.</summary>
    private const int MostNames = 24;

    /// <summary>All sources of a figure; whose figure it is need not be said again.</summary>
    public void Write(IReadOnlyList<SourcePlace> sources, string subject) => html.Element("ul", () =>
    {
        foreach (var run in PathRun.Of(sources)) html.Element("li", () => Write(run, subject));
    }, ("class", "src"));

    /// <summary>One place.</summary>
    public void Write(SourcePlace place)
    {
        html.Element("code", place.Path);
        html.Text($" {matter.Print.Position(place)}");
    }

    private void Write(PathRun run, string subject)
    {
        if (run.Places is [var only])
        {
            html.Text($"{matter.Print.Name(Label(only, subject))}{Value(only)} ");
            Write(only);
            return;
        }

        html.Text($"{Several(run.Places)} ");
        html.Element("code", run.Path);
        // A workbook's places are cells; they have no lines.
        if (run.Places[0].Line > 0) html.Text(string.Create(CultureInfo.InvariantCulture, $" 第{run.Places.Min(place => place.Line)}—{run.Places.Max(place => place.Line)}行"));
    }

    private string Label(SourcePlace place, string subject)
    {
        var label = matter.Labels.Of(place);
        return label.Subject == subject && label.Field.Length > 0 ? label.Field : label.Text;
    }

    private string Value(SourcePlace place) =>
        matter.Values.TryGetValue(place.Path, out var value) ? $" {matter.Print.Number(value)}" : "";

    private string Several(IReadOnlyList<SourcePlace> places)
    {
        var labels = places.Select(matter.Labels.Of).ToList();
        var field = labels[0].Field.Length == 0 ? "" : $"的{labels[0].Field}";
        var names = places.Count > MostNames ? "" : $"：{matter.Print.Name(Together([.. labels.Select(label => label.Subject)]))}";
        return string.Create(CultureInfo.InvariantCulture, $"{places.Count}处{field}{names}");
    }

    // 市级调查·城关镇、东街街道: the survey once, not before each name.
    private static string Together(IReadOnlyList<string> names)
    {
        var shared = names[0][..(names[0].LastIndexOf('·') + 1)];
        return names.All(name => name.StartsWith(shared, StringComparison.Ordinal))
            ? shared + string.Join('、', names.Select(name => name[shared.Length..]))
            : string.Join('、', names);
    }
}
