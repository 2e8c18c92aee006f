using System.CommandLine;
using PingAnDocs.Data;
using PingAnDocs.Rendering;
using PingAnDocs.Writing;
using Spectre.Console;
using WordTemplates;

namespace PingAnDocs.Cli.Commands;

/// <summary>pingan kit tags: every tag of the template, that is, what it needs.</summary>
internal static class KitTagsCommand
{
    public static Command Create()
    {
        var folder = Choices.KitFolder();
        var json = Choices.Json();
        var command = new Command("tags", "列出模板（template.docx）里的全部标签：它需要哪些内容。") { folder, json };
        command.SetAction(parse => Run(Terminal.Of(parse), parse.GetValue(folder)!, parse.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, bool json)
    {
        var faults = new DiagnosticBag();
        var file = KitFiles.LoadOne(folder, "template.docx", faults);
        var compiled = file is null ? null : WordTemplate.Compile(file.Bytes);
        faults.AddRange(compiled?.Faults.Select(TemplateDiagnostic.Of) ?? []);
        foreach (var fault in faults.Items) terminal.Show(fault);
        if (compiled?.Template is not { } template) return ExitCode.KitFault;

        if (json)
            foreach (var tag in template.Tags) WriteJson(terminal, tag);
        else terminal.Result.Write(Table(template));
        return ExitCode.Done;
    }

    private static void WriteJson(Terminal terminal, TemplateTag tag) => terminal.Json(json => json.Object(() =>
    {
        json.Property("name", tag.Path);
        json.Property("kind", tag.Kind.ToString());
        json.Property("format", tag.Format);
        json.Property("within", string.Join('/', tag.Within));
        json.Property("paragraph", tag.Place.Paragraph);
    }));

    private static Table Table(WordTemplate template)
    {
        var table = new Table().AddColumns("名称", "作用", "格式", "在哪一层里", "所在段落");
        foreach (var tag in template.Tags)
            table.AddRow(new[] { tag.Path, Kind(tag.Kind), tag.Format, string.Join(" › ", tag.Within), tag.Place.Paragraph }
                .Select(Markup.Escape).ToArray());
        return table;
    }

    private static string Kind(TagKind kind) => kind switch
    {
        TagKind.Value => "填入",
        TagKind.Section => "循环或显示",
        TagKind.Inverted => "为空时显示",
        TagKind.Test => "满足条件时显示",
        _ => "不满足条件时显示",
    };
}
