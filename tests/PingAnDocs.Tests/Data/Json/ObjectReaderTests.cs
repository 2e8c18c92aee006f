using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Tests.Data.Json;

public class ObjectReaderTests
{
    private readonly DiagnosticBag faults = new();

    [Fact]
    public void Members_are_read_by_name()
    {
        ObjectReader reader = Open("""{"t":"甲","n":"92.10","m":-0.50,"f":true,"o":{"x":1},"a":[{"y":"z"}],"s":["乙","丙"],"e":{"任意 名":1}}""");
        Assert.Equal("甲", reader.RequiredText("t"));
        Assert.Equal("92.10", reader.Number("n")!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("-0.50", reader.Number("m")!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(reader.Flag("f", false));
        Assert.Equal(1m, reader.Child("o")!.Number("x")!.Value);
        Assert.Equal("z", reader.Children("a")[0].Text("y"));
        Assert.Equal(["乙", "丙"], reader.Texts("s"));
        Assert.Equal("任意 名", Assert.Single(reader.Entries("e")).Name);
        reader.End();
        Assert.Empty(faults.Items);
    }

    [Fact]
    public void Missing_and_null_members_give_the_fallback_and_no_fault()
    {
        ObjectReader reader = Open("""{"t":null,"n":null,"o":null,"a":null}""");
        Assert.Equal("上年", reader.Text("t", "上年"));
        Assert.Equal("", reader.Text("none"));
        Assert.Null(reader.Number("n"));
        Assert.Null(reader.Child("o"));
        Assert.Empty(reader.Children("a"));
        Assert.Empty(reader.Texts("none"));
        Assert.True(reader.Flag("none", true));
        reader.End();
        Assert.Empty(faults.Items);
    }

    [Theory]
    [InlineData("""{"other":1}""", "JS021")]
    [InlineData("""{"t":null}""", "JS021")]
    [InlineData("""{"t":"  "}""", "JS021")]
    [InlineData("""{"t":5}""", "JS020")]
    [InlineData("""{"t":"甲\n乙"}""", "JS014")]
    public void A_required_text_that_is_missing_blank_or_no_text_is_a_fault(string json, string code)
    {
        ObjectReader reader = Open(json);
        Assert.Equal("", reader.RequiredText("t"));
        Assert.Equal(code, Assert.Single(faults.Items).Code);
    }

    [Theory]
    [InlineData("\"９９\"")]
    [InlineData("\"99%\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"1,000\"")]
    [InlineData("\"\u22121\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"\"")]
    [InlineData("\"九十\"")]
    [InlineData("1e2")]
    [InlineData("0.12345678901234567890123456789")]
    public void Numbers_in_other_notation_are_refused_with_a_hint(string written)
    {
        Assert.Null(Open($"{{\"n\":{written}}}").Number("n"));
        Diagnostic fault = Assert.Single(faults.Items);
        Assert.Equal("JS023", fault.Code);
        Assert.NotEmpty(fault.Hint);
    }

    [Fact]
    public void Negative_zero_is_zero_with_its_decimals() =>
        Assert.Equal("0.00", Open("""{"n":-0.00}""").Number("n")!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Unknown_members_are_reported_with_the_nearest_known_name_only_when_near()
    {
        ObjectReader reader = Open("""{"chnage":1,"Value":2,"remark":3}""");
        reader.Number("change");
        reader.Number("value");
        reader.End();
        Assert.Equal(["change", "value", ""], faults.Items.Select(fault => fault.Expected));
        Assert.Equal(["$.chnage", "$.Value", "$.remark"], faults.Items.Select(fault => fault.Place.Path));
    }

    [Fact]
    public void A_root_that_is_no_object_is_refused()
    {
        Assert.Null(ObjectReader.Open(Source("[1]"), faults));
        Assert.Equal("JS020", Assert.Single(faults.Items).Code);
    }

    private ObjectReader Open(string json)
    {
        ObjectReader? reader = ObjectReader.Open(Source(json), faults);
        Assert.NotNull(reader);
        return reader;
    }

    private static SourceFile Source(string json) => new("f.json", Encoding.UTF8.GetBytes(json));
}
