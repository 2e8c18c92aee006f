using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Any JSON object as values of a template. Numbers keep their written decimals.</summary>
/// <remarks>JSON has no days: a text such as 2026-11-20 becomes one only where the template names a date format for that name, and stays text everywhere else.</remarks>
internal sealed class TemplateData
{
    private readonly HashSet<string> days;

    private TemplateData(IReadOnlyList<TemplateTag> tags) =>
        days = [.. tags.Where(tag => tag.Format.AsSpan().IndexOfAny("yMd") >= 0).Select(tag => LastStep(tag.Path))];

    /// <summary>The values; null when the file is not one JSON object.</summary>
    public static ObjectValue? Read(SourceFile source, IReadOnlyList<TemplateTag> tags, DiagnosticBag faults)
    {
        if (JsonTree.Read(source, faults) is not { } root) return null;
        if (root.Kind == JsonKind.Object) return new TemplateData(tags).Object(root);

        faults.Add(NoObject(root.Place));
        return null;
    }

    private ObjectValue Object(JsonNode node) =>
        new(node.Members.ToDictionary(member => member.Name, member => Value(member.Name, member.Value), StringComparer.Ordinal));

    /// <summary>The items of a list bear the list's name.</summary>
    private TemplateValue Value(string name, JsonNode node) => node.Kind switch
    {
        JsonKind.Object => Object(node),
        JsonKind.Array => new ListValue([.. node.Items.Select(item => Value(name, item))]),
        JsonKind.Text => Text(name, node.Text),
        // The reader has refused every number that no decimal can hold.
        JsonKind.Number => new NumberValue(decimal.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        JsonKind.Flag => new FlagValue(node.Flag),
        _ => new MissingValue(),
    };

    private TemplateValue Text(string name, string text) =>
        days.Contains(name) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateValue(day)
            : new TextValue(text);

    private static string LastStep(string path) => path[(path.LastIndexOfAny(['.', '/']) + 1)..];

    private static Diagnostic NoObject(SourcePlace place) => new(
        "IO007", Severity.Error, place, "数据应是一个 JSON 对象（{ 名称: 值, … }）。", "", "", "请在最外层用花括号把各项括起来。");
}
