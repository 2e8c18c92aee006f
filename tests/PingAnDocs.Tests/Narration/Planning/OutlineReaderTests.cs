using System.Text;
using NJsonSchema;
using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Tests.Narration.Planning;

public class OutlineReaderTests
{
    public static TheoryData<string, string> Faulty => new()
    {
        { "\"subunits\":{\"form\":\"tabel\"}", "KT501" },
        { "\"subunits\":{\"ties\":\"jump\"}", "KT501" },
        { "\"subunits\":{\"top\":2.5}", "KT502" },
        { "\"subunits\":{\"bottom\":-1}", "KT502" },
        { "\"subunits\":{\"fullShare\":101}", "KT502" },
        { "\"subunits\":{\"form\":\"table\",\"names\":false}", "KT506" },
        { "\"subunits\":{\"form\":\"sentence\",\"chart\":true}", "KT507" },
        { "\"subunits\":{\"chart\":true}", "KT507" },
        { "\"longestParagraph\":-1", "KT502" },
        { "\"titleLines\":{\"width\":20.5}", "KT502" },
        { "\"sections\":[]", "KT503" },
        { "\"sections\":[{\"heading\":{\"phrase\":\"H-RESULTS\"}}]", "KT503" },
        { "\"sections\":[{\"points\":3,\"heading\":{\"phrase\":\"H-RESULTS\"}}]", "KT503" },
        { "\"sections\":[{\"heading\":{\"phrase\":\"H-RESULTS\"},\"content\":[{\"part\":\"result\"}]}]", "KT501" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task What_the_reader_refuses_the_schema_refuses_too(string members, string code)
    {
        var (outline, faults) = Read(members);
        Assert.Null(outline);
        var fault = Assert.Single(faults);
        Assert.Equal(code, fault.Code);
        Assert.True(fault.Place.Line > 0);
        Assert.NotEmpty((await Schema()).Validate(Json(members)));
    }

    [Fact]
    public void A_part_may_stand_once() =>
        Assert.Equal("KT504", Assert.Single(Read("\"sections\":[{\"heading\":{\"phrase\":\"H-RESULTS\"},\"content\":[{\"part\":\"results\"},{\"part\":\"results\"}]}]").Faults).Code);

    [Fact]
    public void A_misspelt_word_is_told_with_the_nearest() =>
        Assert.Equal("attachment", Assert.Single(Read("\"subunits\":{\"form\":\"atachment\"}").Faults).Expected);

    [Fact]
    public async Task What_is_not_said_is_as_usual()
    {
        var outline = Read("\"subunits\":{\"form\":\"attachment\",\"bottom\":5}").Outline!;
        Assert.Equal(SubunitOptions.Usual with { Form = SubunitForm.Attachment, Bottom = 5 }, outline.Subunits);
        Assert.Same(Outline.Usual.Sections, outline.Sections);
        Assert.Null(outline.Signature);
        Assert.Empty((await Schema()).Validate(Json("\"subunits\":{\"form\":\"attachment\",\"bottom\":5}")));
    }

    [Fact]
    public async Task Breaks_of_titles_and_paragraphs_are_read()
    {
        const string Members = "\"longestParagraph\":216,\"titleLines\":{\"width\":18,\"before\":\"公众安全感、情况\"}";
        var outline = Read(Members).Outline!;
        Assert.Equal((216, 18), (outline.LongestParagraph, outline.TitleLines.Width));
        Assert.Equal(["公众安全感", "情况"], outline.TitleLines.Before);
        Assert.Equal(TitleOptions.Usual.Before, Read("\"titleLines\":{\"width\":18}").Outline!.TitleLines.Before);
        Assert.Empty((await Schema()).Validate(Json(Members)));
    }

    [Fact]
    public async Task The_shipped_plan_is_the_usual_one_and_satisfies_its_schema()
    {
        var bytes = File.ReadAllBytes(Repository.At("templates", "speech", "plan.json"));
        var outline = OutlineReader.Read(new SourceFile("plan.json", bytes), new DiagnosticBag())!;
        Assert.Equal(Outline.Usual.Phrases, outline.Phrases);
        Assert.Equal(Outline.Usual.Subunits, outline.Subunits);
        Assert.Equal(
            Outline.Usual.Sections.SelectMany(section => section.Content.Select(item => item.Part)),
            outline.Sections.SelectMany(section => section.Content.Select(item => item.Part)));
        Assert.Empty((await Schema()).Validate(Encoding.UTF8.GetString(bytes)));
    }

    [Fact]
    public void A_phrase_the_wording_lacks_is_found_when_the_kit_is_loaded()
    {
        using var folder = new ScratchFolder();
        foreach (var name in new[] { "template.docx", "rules.json", "phrases.json", "indicators.json" })
            File.Copy(Path.Combine(WholeKit.Folder, name), folder.At(name));
        folder.Put("plan.json", Json("\"closing\":[{\"phrase\":\"E-CLOS\"}]"));
        var fault = Assert.Single(KitReader.Read(folder.Path).Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(("KT505", "E-CLOS", "E-CLOSE"), (fault.Code, fault.Found, fault.Expected));
        Assert.Equal(("plan.json", "$.closing[0].phrase", 1), (fault.Place.File, fault.Place.Path, fault.Place.Line));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_phrase_every_kit_must_have_is_missed_once_and_in_the_wording(bool hasPlan)
    {
        using var folder = new ScratchFolder();
        foreach (var name in new[] { "template.docx", "rules.json", "phrases.json", "indicators.json", "plan.json" }.Where(name => hasPlan || name != "plan.json"))
            File.Copy(Path.Combine(WholeKit.Folder, name), folder.At(name));
        File.WriteAllText(folder.At("phrases.json"), File.ReadAllText(folder.At("phrases.json")).Replace("\"E-CLOSE\"", "\"E-CLOSED\"", StringComparison.Ordinal));
        var fault = Assert.Single(KitReader.Read(folder.Path).Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(("KT311", "phrases.json", "E-CLOSE"), (fault.Code, fault.Place.File, fault.Expected));
    }

    private static (Outline? Outline, IReadOnlyList<Diagnostic> Faults) Read(string members)
    {
        var faults = new DiagnosticBag();
        return (OutlineReader.Read(new SourceFile("plan.json", Encoding.UTF8.GetBytes(Json(members))), faults), faults.Items);
    }

    private static string Json(string members) => $$"""{"version":"1",{{members}}}""";

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Repository.At("templates", "speech", "plan.schema.json"), TestContext.Current.CancellationToken);
}
