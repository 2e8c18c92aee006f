namespace WordTemplates.Tests;

/// <summary>The example of the engine's README is this code: it is run here, and its lines are held against the README.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_fills_a_template()
    {
        var folder = Directory.CreateTempSubdirectory("word-templates-").FullName;
        try
        {
            var (template, speech) = (Path.Combine(folder, "模板.docx"), Path.Combine(folder, "讲话.docx"));
            File.WriteAllBytes(template, Docx.Paragraphs("{{县名}}得分{{得分}}分。", "{{#问题}}", "{{@序号:（一）}}{{.}}", "{{/问题}}"));
            Example(template, speech);
            Assert.Equal(["青山县得分97.85分。", "（一）入室盗窃", "（二）电信诈骗"], Docx.Texts(File.ReadAllBytes(speech)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_README_shows_the_very_lines_that_are_run()
    {
        var source = File.ReadAllLines(Path.Combine(Checkout.Root, "tests", "WordTemplates.Tests", "ReadmeTests.cs"));
        var lines = source.SkipWhile(line => !line.EndsWith("// README", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !line.EndsWith("// end", StringComparison.Ordinal));
        var example = string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : "")) + "\n";
        Assert.Contains("```csharp\n" + example + "```", File.ReadAllText(Checkout.Engine("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static void Example(string template, string speech)
    {
        // README
        var compiled = WordTemplate.Compile(File.ReadAllBytes(template));
        foreach (var fault in compiled.Faults)
            Console.Error.WriteLine($"{fault.Paragraph}: {fault.Message}{fault.Hint}");
        var data = new ObjectValue(new Dictionary<string, TemplateValue>
        {
            ["县名"] = "青山县",
            ["得分"] = 97.85m,
            ["问题"] = new ListValue(["入室盗窃", "电信诈骗"]),
        });
        using var file = File.Create(speech);
        compiled.Template?.Render(data, file);
        // end
    }
}
