using PingAnDocs.Data;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>Wordings with days travel through the workbook as something a person can read and type.</summary>
public class DatedWordingTests
{
    private const string Dated = """{ "text": "{调查统称}情况", "validFrom": "2026-01-01", "validUntil": "2030-12-31" }""";

    [Theory]
    [InlineData(Dated, "{调查统称}情况｛2026-01-01～2030-12-31｝")]
    [InlineData("""{ "text": "{调查统称}情况", "validUntil": "2030-12-31" }""", "{调查统称}情况｛～2030-12-31｝")]
    [InlineData("""{ "text": "{调查统称}情况", "validFrom": "2026-01-01" }""", "{调查统称}情况｛2026-01-01～｝")]
    [InlineData("""{ "text": "{调查统称}情况" }""", "JSON:")]
    [InlineData("""{ "text": "{调查统称}情况", "validUntil": null }""", "JSON:")]
    [InlineData("\"情况｛甲｝\"", "JSON:")]
    public void A_dated_wording_is_a_cell_and_comes_back_the_same(string wording, string cell)
    {
        using var kits = new KindsFolder().Change("speech", "phrases.json", "\"{调查统称}情况\"", wording);
        var book = kits.Workbook("speech");
        Assert.StartsWith(cell, book.Text("短语", book.At("短语", "H-RESULTS", "措辞1")), StringComparison.Ordinal);
        var import = kits.Import("speech", book);
        Assert.Empty(import.Changes ?? []);
        Assert.Empty(import.Written);
    }

    [Theory]
    [InlineData("{调查统称}情况｛2026年1月1日~2030/12/31｝", "2026-01-01", "2030-12-31")]
    [InlineData("{调查统称}情况 ｛ ～２０３０-12-31 ｝ ", null, "2030-12-31")]
    public void Days_are_taken_as_people_type_them(string text, string? from, string until)
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("speech");
        Assert.NotNull(kits.Import("speech", book.Type("短语", book.At("短语", "H-RESULTS", "措辞1"), text)).Changes);
        var variant = KitReader.Read(kits.At("speech")).Kit!.Phrases.Phrases["H-RESULTS"].Variants[0];
        Assert.Equal(("{调查统称}情况", from, until), (variant.Text, variant.Days.From?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), variant.Days.Until?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("情况｛2026-02-30～2030-12-31｝")]
    [InlineData("情况｛2030-12-31～2026-01-01｝")]
    [InlineData("情况｛明年～｝")]
    [InlineData("情况｛～｝")]
    [InlineData("情况｛2026-01-01｝")]
    [InlineData("情况｛2026-01-01～2030-12-31｝的通报")]
    [InlineData("｛指标｝情况")]
    [InlineData("｛2026-01-01～｝")]
    public void A_wrong_day_is_refused_at_its_cell(string text)
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("speech");
        var cell = book.At("短语", "H-RESULTS", "措辞1");
        var import = kits.Import("speech", book.Type("短语", cell, text));
        Assert.Null(import.Changes);
        var fault = Assert.Single(import.Diagnostics, item => item.Severity == Severity.Error);
        Assert.Equal(("KX006", $"短语!{cell}"), (fault.Code, fault.Place.Path));
        Assert.Contains("｛", fault.Hint, StringComparison.Ordinal);
    }
}
