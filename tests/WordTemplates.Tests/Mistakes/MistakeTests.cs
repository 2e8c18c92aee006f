using System.Text;

namespace WordTemplates.Tests.Mistakes;

/// <summary>
/// Every mistake of a template is found in one run, in its very paragraph and cell. The printed reports lie beside this
/// file: PINGAN_ACCEPT=1 writes them anew; then read them as the official who has to mend the template.
/// </summary>
public class MistakeTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => SeededTemplates.All.Select(template => new TheoryDataRow<string>(template.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void All_mistakes_are_found_at_once_each_in_its_place(string name)
    {
        var template = SeededTemplates.All.Single(one => one.Name == name);
        var found = Found(template);
        Assert.Equal(template.Mistakes, found.Select((fault, i) => Mistake.Of(fault, i < template.Mistakes.Count ? template.Mistakes[i].Paragraph.Length : 80)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_report_reads_as_accepted(string name)
    {
        var path = Path.Combine(Checkout.Root, "tests", "WordTemplates.Tests", "Mistakes", name + ".golden.txt");
        var report = Report(Found(SeededTemplates.All.Single(one => one.Name == name)));
        if (Environment.GetEnvironmentVariable("PINGAN_ACCEPT") == "1")
            File.WriteAllText(path, report);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), report);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_mistake_can_be_marked_in_a_copy(string name)
    {
        var template = SeededTemplates.All.Single(one => one.Name == name);
        var marked = TemplateMarks.Mark(template.Docx, Found(template));
        Assert.Equal(template.Mistakes.Count, marked.Comments);
        Assert.Equal(RenderedDocuments.Errors(template.Docx).Count, RenderedDocuments.Errors(marked.Document!).Count);
    }

    [Fact]
    public void There_are_sixty_of_them_and_more() => Assert.InRange(SeededTemplates.All.Sum(template => template.Mistakes.Count), 60, 200);

    private static IReadOnlyList<TemplateFault> Found(SeededTemplate template)
    {
        var compiled = WordTemplate.Compile(template.Docx);
        if (template.Data is not { } data)
            return [.. compiled.Faults, .. compiled.Notes];
        var check = compiled.Template!.Check(data);
        Assert.Equal(compiled.Template.Render(data).Faults, check.Faults);
        return [.. check.Faults, .. check.Unreached, .. check.Notes];
    }

    private static string Report(IReadOnlyList<TemplateFault> faults)
    {
        var text = new StringBuilder();
        foreach (var fault in faults)
        {
            text.Append($"{fault.Code} {(fault.Where.Length > 0 ? fault.Where : "数据")}\n");
            text.Append($"    {(fault.Tag.Length > 0 ? fault.Tag + "　" : "")}{fault.Message}{(fault.Expected.Length > 0 ? $"（应为：{fault.Expected}）" : "")}\n");
            text.Append($"    → {fault.Hint}\n");
        }

        return text.ToString();
    }
}
