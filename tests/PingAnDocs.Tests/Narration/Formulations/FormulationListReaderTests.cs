using System.Text;
using NJsonSchema;
using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;

namespace PingAnDocs.Tests.Narration.Formulations;

public class FormulationListReaderTests
{
    private const string Good = """{ "text": "甲乙", "validFrom": "2018-01-01", "validTo": "2020-12-31", "successor": "丙丁", "source": "某文件（2018年）", "note": "" }""";

    public static TheoryData<string, string> Faults => new()
    {
        { Good.Replace("2018-01-01", "2021-01-01", StringComparison.Ordinal), "KT701" },
        { $"{Good}, {Good.Replace("甲乙", "“甲”乙", StringComparison.Ordinal)}", "KT702" },
        { Good.Replace("丙丁", "新甲乙", StringComparison.Ordinal), "KT703" },
        { Good.Replace("甲乙", "“甲”", StringComparison.Ordinal), "KT704" },
        { Good.Replace("2018-01-01", "2018年", StringComparison.Ordinal), "KT304" },
        { Good.Replace("某文件（2018年）", "", StringComparison.Ordinal), "JS021" },
        { Good.Replace("note", "remark", StringComparison.Ordinal), "JS022" },
    };

    [Fact]
    public void A_formulation_is_read_with_its_days_and_its_place()
    {
        var item = Assert.Single(Read(Good, out var faults)!.Items);
        Assert.Empty(faults);
        Assert.Equal(("甲乙", "丙丁", "某文件（2018年）"), (item.Text, item.Successor, item.Source));
        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2020, 12, 31)), (item.ValidFrom, item.ValidTo));
        Assert.Equal(("$.formulations[0]", 2), (item.Place.Path, item.Place.Line));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_fault_has_its_code_and_line(string formulations, string code)
    {
        Assert.Null(Read(formulations, out var faults));
        var fault = Assert.Single(faults);
        Assert.Equal((code, 2), (fault.Code, fault.Place.Line));
    }

    [Fact]
    public void Null_is_without_limit()
    {
        var item = Assert.Single(Read("""{ "text": "甲乙", "validFrom": null, "validTo": null, "source": "某文件" }""", out _)!.Items);
        Assert.True(item.IsCurrent(DateOnly.MinValue) && item.IsCurrent(DateOnly.MaxValue) && item.IsCurrent(null));
    }

    [Theory]
    [InlineData("2017-12-31", false)]
    [InlineData("2018-01-01", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    [InlineData("", false)]
    public void A_formulation_is_current_from_its_first_day_to_its_last_and_never_without_a_day(string day, bool current) =>
        Assert.Equal(current, Read(Good, out _)!.Items[0].IsCurrent(day.Length == 0 ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public async Task The_shipped_list_is_read_without_faults_and_satisfies_its_schema()
    {
        Assert.NotEmpty(Shipped().Items);
        var schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(WholeKit.Folder, "formulations.schema.json")), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(File.ReadAllText(Path.Combine(WholeKit.Folder, "formulations.json"))));
        Assert.NotEmpty(schema.Validate(Json(Good.Replace("note", "remark", StringComparison.Ordinal))));
        Assert.NotEmpty(schema.Validate(Json(Good.Replace("某文件（2018年）", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_shipped_source_names_a_year_or_a_standard() =>
        Assert.All(Shipped().Items, item => Assert.Matches("(19|20)[0-9]{2}", item.Source));

    private static FormulationList Shipped()
    {
        var bag = new DiagnosticBag();
        var list = FormulationListReader.Read(new SourceFile("formulations.json", File.ReadAllBytes(Path.Combine(WholeKit.Folder, "formulations.json"))), bag);
        Assert.Empty(bag.Items);
        return list!;
    }

    private static string Json(string formulations) => $$"""{ "version": "1", "formulations": [{{'\n'}} {{formulations}} ] }""";

    private static FormulationList? Read(string formulations, out IReadOnlyList<Diagnostic> faults)
    {
        var bag = new DiagnosticBag();
        var list = FormulationListReader.Read(new SourceFile("formulations.json", Encoding.UTF8.GetBytes(Json(formulations))), bag);
        faults = bag.Items;
        return list;
    }
}
