using static PingAnDocs.Tests.Verification.Verdict;

namespace PingAnDocs.Tests.Verification.Checks;

public class HeadingCheckTests
{
    [Fact]
    public void A_heading_in_body_style_is_found() =>
        AssertFinds(Altered("<w:pStyle w:val=\"1\" />", "<w:pStyle w:val=\"a\" />"), "VF324");

    [Fact]
    public void Another_line_in_heading_style_is_found() =>
        AssertFinds(Altered("<w:pStyle w:val=\"Salutation\" />", "<w:pStyle w:val=\"1\" />"), "VF325");
}
