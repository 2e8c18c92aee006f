using PingAnDocs.Tests.Golden;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>Every accepted speech read back: each figure is heard once, as what it is, and no figure besides.</summary>
public class ReextractionTests
{
    public static TheoryData<string> Cases() => GoldenTests.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_of_an_accepted_speech_is_read_back(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        var extraction = Extraction.Of(DocumentPipeline.Run(input, kit).Speech!, kit);
        Assert.True(extraction.Report().Length == 0, extraction.Report());
    }
}
