using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Tests.Data.Json;

public class JsonTreeTests
{
    [Fact]
    public void Numbers_keep_their_written_text()
    {
        JsonNode root = Tree("[92.10, -0.50, 1e3, 123456789012345678901234.5, 18446744073709551616, -0.0]");
        Assert.Equal(["92.10", "-0.50", "1e3", "123456789012345678901234.5", "18446744073709551616", "-0.0"], root.Items.Select(item => item.Text));
    }

    [Fact]
    public void Places_point_at_the_first_character_of_names_and_values()
    {
        JsonNode root = Tree("{\r\n  \"甲\" :\n\t{\"b c\": [null,\"x\"]}}");
        Assert.Equal(new SourcePlace("f.json", "$", 1, 1), root.Place);
        Assert.Equal(new SourcePlace("f.json", "$.甲", 2, 3), root.Members[0].NamePlace);
        Assert.Equal(new SourcePlace("f.json", "$.甲", 3, 2), root.Members[0].Value.Place);
        JsonMember inner = root.Members[0].Value.Members[0];
        Assert.Equal(new SourcePlace("f.json", "$.甲['b c']", 3, 3), inner.NamePlace);
        Assert.Equal(new SourcePlace("f.json", "$.甲['b c'][1]", 3, 16), inner.Value.Items[1].Place);
    }

    [Fact]
    public void Texts_are_unescaped_and_dates_stay_text()
    {
        JsonNode root = Tree("""["\u5b89\n\"\\\/", "2026-11-20T00:00:00Z", "\ud83d\ude00"]""");
        Assert.Equal(["安\n\"\\/", "2026-11-20T00:00:00Z", "😀"], root.Items.Select(item => item.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{'a':1}")]
    [InlineData("{a:1}")]
    [InlineData("[NaN]")]
    [InlineData("[-Infinity]")]
    [InlineData("[undefined]")]
    [InlineData("[True]")]
    [InlineData("// c\n1")]
    [InlineData("[1] /* c */")]
    [InlineData("1 2")]
    [InlineData("[01]")]
    [InlineData("[+1]")]
    [InlineData("[.5]")]
    [InlineData("[5.]")]
    [InlineData("[0x10]")]
    [InlineData("[1e400]")]
    [InlineData("[\"a\nb\"]")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\u12g4\"]")]
    [InlineData("[\"\\")]
    [InlineData("[\"a]")]
    [InlineData("[1}")]
    [InlineData("]")]
    [InlineData("[1]\u00A0")]
    [InlineData("{\"a\"：1}")]
    [InlineData("new Date(1)")]
    public void What_is_not_strict_json_is_refused_with_one_fault(string text)
    {
        DiagnosticBag faults = new();
        Assert.Null(JsonTree.Read(Source(text), faults));
        Diagnostic fault = Assert.Single(faults.Items);
        Assert.Equal(Severity.Error, fault.Severity);
    }

    [Fact]
    public void A_syntax_fault_has_line_and_column()
    {
        DiagnosticBag faults = new();
        JsonTree.Read(Source("{\n  \"a\": 1\n  \"b\": 2\n}"), faults);
        Diagnostic fault = Assert.Single(faults.Items);
        Assert.Equal((3, 3), (fault.Place.Line, fault.Place.Column));
        Assert.Equal("两项内容之间缺少英文逗号。", fault.Message);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(1_000_000, false)]
    public void Nesting_is_read_to_64_levels(int depth, bool read)
    {
        DiagnosticBag faults = new();
        JsonNode? root = JsonTree.Read(Source(new string('[', depth) + new string(']', depth)), faults);
        Assert.Equal(read, root is not null);
        Assert.Equal(read, faults.Items.Count == 0);
    }

    [Fact]
    public void Duplicate_names_are_refused_each_at_its_place()
    {
        DiagnosticBag faults = new();
        JsonTree.Read(Source("{\"a\":1,\"a\":2,\"b\":{\"c\":1,\"\\u0063\":1}}"), faults);
        Assert.Equal(["$.a", "$.b.c"], faults.Items.Select(fault => fault.Place.Path));
        Assert.Equal([8, 25], faults.Items.Select(fault => fault.Place.Column));
    }

    [Theory]
    [InlineData("\\u0007", "U+0007")]
    [InlineData("\\ud800", "U+D800")]
    [InlineData("\\udc00x", "U+DC00")]
    [InlineData("\\ud800\\ud800\\udc00", "U+D800")]
    [InlineData("\\ud800\\n", "U+D800")]
    [InlineData("\uFFFD", "U+FFFD")]
    [InlineData("\u202E", "U+202E")]
    [InlineData("\\uFFFF", "U+FFFF")]
    public void Characters_that_cannot_be_printed_are_refused_with_their_path(string written, string found)
    {
        DiagnosticBag faults = new();
        JsonTree.Read(Source($"{{\"a\":[\"好{written}\"]}}"), faults);
        Diagnostic fault = Assert.Single(faults.Items);
        Assert.Equal(("$.a[0]", found), (fault.Place.Path, fault.Found));
    }

    private static SourceFile Source(string text) => new("f.json", Encoding.UTF8.GetBytes(text));

    private static JsonNode Tree(string text)
    {
        DiagnosticBag faults = new();
        JsonNode? root = JsonTree.Read(Source(text), faults);
        Assert.Empty(faults.Items);
        Assert.NotNull(root);
        return root;
    }
}
