using PingAnDocs.Data;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rendered;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Tests.Verification.Layout.Rendered;

public class ExpectationReaderTests
{
    [Fact]
    public void A_shipped_speech_says_itself_what_its_pages_are_held_to()
    {
        var expectation = Read(SpeechFile.Standard, "gbt9704");
        Assert.Equal((104.9m, 99.2m, 79.4m, 73.7m), (expectation.TopMargin, expectation.BottomMargin, expectation.LeftMargin, expectation.RightMargin));
        Assert.Equal((22, 28, 7m), (expectation.Lines, expectation.Characters, expectation.PageNumberBelow));
        Assert.Equal(SpeechDraft.Standard.Title, expectation.Title);
        Assert.Equal(SpeechDraft.Standard.Opening[0].Text, expectation.FirstBody);
        Assert.Superset(SpeechDraft.Standard.Sections.Select(section => section.Heading.Text).ToHashSet(StringComparer.Ordinal), expectation.Headings.ToHashSet(StringComparer.Ordinal));
        Assert.Contains(new FontPassage("方正小标宋简体", SpeechDraft.Standard.Title), expectation.Fonts);
        Assert.Empty(expectation.Signature);
    }

    [Fact]
    public void A_heading_whose_paragraph_goes_on_does_not_stand_alone()
    {
        var headings = Read(SpeechFile.Standard, "gbt9704").Headings;
        Assert.NotEmpty(headings);
        Assert.DoesNotContain(headings, heading => heading.Contains('。', StringComparison.Ordinal));
    }

    [Fact]
    public void The_measure_is_the_profiles()
    {
        var profile = ShippedProfiles.Find("speech.reading")!;
        var expectation = Read(SpeechFile.Standard, profile.Id);
        Assert.Equal(((int)profile.Number(ProfileKey.Lines), (int)profile.Number(ProfileKey.Characters)), (expectation.Lines, expectation.Characters));
    }

    private static RenderedExpectation Read(byte[] document, string profile) =>
        ExpectationReader.Read(new LayoutInspection(LayoutReader.Read(document, new DiagnosticBag())!, ShippedProfiles.Find(profile)!));
}
