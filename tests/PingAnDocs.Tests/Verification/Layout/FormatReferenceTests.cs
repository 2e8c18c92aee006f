using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>The reference file, which obeys the standard, and what the rules say of it.</summary>
public sealed class FormatReferenceTests
{
    private static byte[] Reference => File.ReadAllBytes(Repository.At("tests", "PingAnDocs.Tests", "Verification", "Layout", "format-ref.docx"));

    [Theory]
    [InlineData("speech.print")]
    [InlineData("gbt9704")]
    public void It_breaks_nothing_the_standard_demands_and_has_no_fault(string profile) =>
        Assert.Empty(RuleCheck.Lines(RuleCheck.Of(Reference, profile).Where(result => result.Rule.Strength is Strength.Shall or Strength.File)));

    [Fact]
    public void Its_page_grid_and_fonts_are_as_they_should_be() =>
        Assert.Empty(RuleCheck.Lines(RuleCheck.Of(Reference).Where(result => result.Rule.Id[..2] is "PG" or "GR" or "FT" or "PK")));
}
