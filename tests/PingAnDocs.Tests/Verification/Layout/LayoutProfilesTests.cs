using System.Text;
using NJsonSchema;
using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Tests.Verification.Layout;

public sealed class LayoutProfilesTests
{
    private const string Own = """{ "schema": "pingan-layout/1", "name": "某县讲话稿", "base": "speech.print", "values": { "top": 30, "textHeight": 232, "titleFont": "华文中宋" }, "off": [ "SP-01" ] }""";

    [Fact]
    public void Every_shipped_profile_is_read() => Assert.All(LayoutProfiles.Names, name => Assert.NotNull(LayoutProfiles.Find(name, new DiagnosticBag())));

    [Fact]
    public void An_office_writes_only_what_differs_and_the_report_says_so()
    {
        var profile = Read(Own, out _)!;
        var margins = CleanDocument.Speech.Change(CleanDocument.Body, "w:top=\"2098\"", "w:top=\"1701\"");
        var rules = LayoutChecking.Read(margins.Bytes(), new LayoutWish { Profile = profile }).Report.Rules;
        var top = rules.Single(rule => rule.Rule.Id == "PG-02");
        Assert.Equal(RuleStatus.Pass, top.Status);
        Assert.Contains("天头（上边距） 30 毫米（国标 37 毫米）", top.Reason, StringComparison.Ordinal);
        Assert.Equal(RuleStatus.NotApplicable, rules.Single(rule => rule.Rule.Id == "SP-01").Status);
        Assert.Equal(RuleStatus.Found, rules.Single(rule => rule.Rule.Id == "TI-01").Status);
    }

    [Fact]
    public void What_an_office_asks_for_itself_is_no_clause_of_the_standard()
    {
        var rules = LayoutChecking.Read(CleanDocument.Speech.Bytes(), new LayoutWish { Profile = Read(Own, out _)! }).Report.Rules;
        Assert.Equal("版式“某县讲话稿”", Assert.Single(rules.Single(rule => rule.Rule.Id == "PG-02").Findings).Source);
    }

    [Fact]
    public void A_reading_copy_that_is_not_bold_is_told() =>
        Assert.Contains("没有加粗", RuleCheck.By("FT-01", CleanDocument.Speech, "speech.reading").Select(finding => finding.Actual));

    [Theory]
    [InlineData("""{ "schema": "pingan-layout/2", "name": "甲" }""", "LY001")]
    [InlineData("""{ "schema": "pingan-layout/1", "name": "甲", "base": "speech" }""", "LY002")]
    [InlineData("""{ "schema": "pingan-layout/1", "name": "甲", "base": "gbt9704", "off": [ "PG-02" ] }""", "LY003")]
    [InlineData("""{ "schema": "pingan-layout/1", "name": "甲", "base": "gbt9704", "values": { "top": -3 } }""", "LY004")]
    [InlineData("""{ "schema": "pingan-layout/1", "name": "甲", "base": "gbt9704", "values": { "pageNumberPlace": "left" } }""", "LY004")]
    [InlineData("""{ "schema": "pingan-layout/1", "name": "甲", "base": "gbt9704", "values": { "tops": 30 } }""", "SV005")]
    public void A_faulty_profile_is_refused_with_its_place(string text, string code)
    {
        Assert.Null(Read(text, out var faults));
        var fault = Assert.Single(faults.Items);
        Assert.True(fault.Place.Line == 1 && fault.Place.Column > 1);
        if (code != "SV005") Assert.Equal(code, fault.Code);
    }

    [Fact]
    public void A_profile_without_a_base_builds_on_the_standard()
    {
        var profile = Read("""{ "schema": "pingan-layout/1", "name": "甲" }""", out _)!;
        Assert.Equal(37m, profile.Number(ProfileKey.Top));
        Assert.Equal("仿宋", profile.ClassOf("FangSong"));
    }

    [Fact]
    public async Task The_schema_accepts_what_the_reader_does()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.At("templates", "speech", "layout.schema.json"), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Own));
        foreach (var kit in new[] { "speech", "reading", "tongbao" })
            Assert.Empty(schema.Validate(File.ReadAllText(Repository.At("templates", kit, "layout.json"))));
        Assert.NotEmpty(schema.Validate("""{ "schema": "pingan-layout/1", "name": "甲", "values": { "tops": 30 } }"""));
    }

    private static LayoutProfile? Read(string text, out DiagnosticBag faults)
    {
        faults = new DiagnosticBag();
        return LayoutProfiles.Read(new SourceFile("layout.json", Encoding.UTF8.GetBytes(text)), faults);
    }
}
