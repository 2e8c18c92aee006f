using PingAnDocs.Data;
using PingAnDocs.Narration.Variation;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class ManifestLineTests
{
    [Fact]
    public void What_is_read_writes_the_same_line_again()
    {
        var outcome = new DocumentOutcome(
            "青山县.json", "aa", "bb", [new OutputFile("青山县.docx", "cc"), new OutputFile("青山县.pdf", "") { DerivedFrom = "青山县.docx" }], OutcomeStatus.Released,
            [new Diagnostic("SV201", Severity.Warning, new SourcePlace("青山县.json", "$.unit", 3, 7), "变化与上期“不符”。", "-0.12", "-0.11", "请核对。")])
        {
            Document = "青山县",
            Basis = "dd",
            Said = new SaidWording("青山县", 2026, [new WordingChoice("开头|P-1", 2), new WordingChoice("开头|P-1", 0), new WordingChoice("结尾|P-9", 1)]),
        };
        var line = ManifestLine.Of(outcome);
        var read = ManifestLine.Read(line);
        Assert.NotNull(read);
        Assert.True(read.Kept);
        Assert.Equal(line, ManifestLine.Of(read));
        Assert.Equal([0, 2, 1], read.Said!.Choices.Select(choice => choice.Variant));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"document\":\"a\"}")]
    public void A_line_without_its_check_is_no_line(string line) => Assert.Null(ManifestLine.Read(line));
}
