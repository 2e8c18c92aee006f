using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Any JSON object as values of a template. Numbers keep their written decimals; a text of the form 2026-11-20 is a day.</summary>
internal static class TemplateData
{
    /// <summary>The values; null when the file is not a JSON object or holds a number no decimal can hold.</summary>
    public static ObjectValue? Read(SourceFile source, DiagnosticBag faults)
    {
        if (JsonTree.Read(source, faults) is not { } root) return null;
        if (root.Kind == JsonKind.Object && Convert(root, faults) is ObjectValue data && !faults.HasErrors) return data;

        if (!faults.HasErrors) faults.Add(NoObject(root.Place));
        return null;
    }

    private static TemplateValue Convert(JsonNode node, DiagnosticBag faults) => node.Kind switch
    {
        JsonKind.Object => new ObjectValue(node.Members.ToDictionary(member => member.Name, member => Convert(member.Value, faults))),
        JsonKind.Array => new ListValue([.. node.Items.Select(item => Convert(item, faults))]),
        JsonKind.Text => Text(node.Text),
        JsonKind.Number => Number(node, faults),
        JsonKind.Flag => new FlagValue(node.Flag),
        _ => new MissingValue(),
    };

    /// <summary>The engine prints a day without a format as it was written, so nothing is lost by taking it for one.</summary>
    private static TemplateValue Text(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DateValue(day)
            : new TextValue(text);

    private static TemplateValue Number(JsonNode node, DiagnosticBag faults)
    {
        if (decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return new NumberValue(number);
        faults.Add(new Diagnostic("IO007", Severity.Error, node.Place, "这个数字太大或太长，无法原样打印。", node.Text, "", "请改写成文本（加引号）。"));
        return new MissingValue();
    }

    private static Diagnostic NoObject(SourcePlace place) => new(
        "IO008", Severity.Error, place, "数据应是一个 JSON 对象（{ 名称: 值, … }）。", "", "", "请在最外层用花括号把各项括起来。");
}
