using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;
using WordTemplates;

namespace PingAnDocs.Tests;

public class TemplateProbeTests
{
    [Fact]
    public void The_shipped_template_takes_the_fullest_and_the_least_speech() => Assert.Empty(Probe(ShippedTemplate.Bytes));

    [Fact]
    public void A_tag_nobody_fills_is_found_before_any_data_is_read() =>
        Assert.Contains(Probe(ShippedTemplate.With("{{称谓}}", "{{称呼语}}")), fault => fault.Found.Contains("称呼语", StringComparison.Ordinal));

    [Fact]
    public void A_template_that_leaves_out_a_part_of_the_speech_is_found() =>
        Assert.NotEmpty(Probe(ShippedTemplate.With("{{正文}}", "（略）")));

    private static IReadOnlyList<Diagnostic> Probe(byte[] bytes)
    {
        var compiled = WordTemplate.Compile(bytes);
        return compiled.Template is null ? [] : TemplateProbe.Check(compiled.Template, bytes, Outline.Usual);
    }
}
