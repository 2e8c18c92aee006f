using System.CommandLine;
using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Rendering;
using PingAnDocs.Writing;
using Spectre.Console;
using WordTemplates;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit tags: every name the template asks for, as a tree.</summary>
internal static class KitTagsCommand
{
    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var json = Choices.Json();
        var command = new Command("tags", "列出模板（template.docx）需要的全部名称：各是什么、按什么格式、在哪里用。") { folder, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!, parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, bool json)
    {
        var faults = new DiagnosticBag();
        var file = KitFiles.LoadOne(folder, "template.docx", faults);
        var compiled = file is null ? null : WordTemplate.Compile(file.Bytes);
        faults.AddRange(compiled?.Faults.Select(TemplateDiagnostic.Of).Select(fault => fault with { Place = fault.Place with { File = file!.Name } }) ?? []);
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (compiled?.Template is not { } template) return ExitCode.KitFault;

        var rows = Rows(template.Schema.Nodes, []);
        if (json)
            foreach (var (node, within) in rows) WriteJson(terminal, node, within);
        else terminal.Result.Write(Table(rows));
        return ExitCode.Done;
    }

    /// <summary>The nodes of the tree, each after the one it lies in.</summary>
    private static IEnumerable<(SchemaNode Node, IReadOnlyList<string> Within)> Rows(IReadOnlyList<SchemaNode> nodes, IReadOnlyList<string> within) =>
        nodes.SelectMany(node => Rows(node.Children, [.. within, node.Name]).Prepend((node, within)));

    private static void WriteJson(Terminal terminal, SchemaNode node, IReadOnlyList<string> within) => terminal.Json(json => json.Object(() =>
    {
        json.Property("name", node.Name);
        json.Property("kind", node.Kinds.ToString().Replace(", ", "|", StringComparison.Ordinal));
        json.Property("format", string.Join('；', node.Formats));
        json.Property("within", string.Join('/', within));
        json.Property("paragraph", Paragraph(node));
        json.Property("places", node.Places.Count);
        json.WritePropertyName("optional");
        json.WriteValue(node.Optional);
    }));

    /// <summary>Text of the first paragraph that asks for it.</summary>
    private static string Paragraph(SchemaNode node) => node.Places.Count == 0 ? "" : node.Places[0].Paragraph;

    private static Table Table(IEnumerable<(SchemaNode Node, IReadOnlyList<string> Within)> rows)
    {
        var table = new Table().AddColumns("名称", "应是", "格式", "可省略", "用在哪里");
        foreach (var (node, within) in rows)
        {
            var indented = string.Concat(Enumerable.Repeat("　", within.Count)) + Name(node);
            table.AddRow(new[] { indented, Kinds(node.Kinds), string.Join('；', node.Formats), node.Optional ? "是" : "", Place(node.Places) }
                .Select(Markup.Escape).ToArray());
        }

        return table;
    }

    private static string Name(SchemaNode node) => node.Name == "." ? "（每一项）" : node.Name;

    private static string Kinds(SchemaKinds kinds) => kinds switch
    {
        SchemaKinds.Text | SchemaKinds.Number | SchemaKinds.Date => "一个值",
        SchemaKinds.Text | SchemaKinds.Number | SchemaKinds.Date | SchemaKinds.Flag => "一个值或是/否",
        SchemaKinds.List | SchemaKinds.Object => "列表或一组值",
        SchemaKinds.Text => "文字",
        SchemaKinds.Number => "数字",
        SchemaKinds.Date => "日期",
        SchemaKinds.List => "列表",
        SchemaKinds.Object => "一组值",
        SchemaKinds.Flag => "是/否",
        SchemaKinds.Picture | SchemaKinds.Text => "图片",
        SchemaKinds.Chart | SchemaKinds.Object => "图表",
        _ => "任意（只看有没有）",
    };

    private static string Place(IReadOnlyList<TagPlace> places)
    {
        if (places.Count == 0) return "";
        return places.Count == 1 ? places[0].Where : $"{places[0].Where}，共 {places.Count.ToString(CultureInfo.InvariantCulture)} 处";
    }
}
