using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

public class TextDecoderTests
{
    private const string Text = "{\"name\":\"青山县社会治安满意率（％）\"}";

    private readonly DiagnosticBag faults = new();

    [Fact]
    public void Utf8_is_read_with_and_without_mark()
    {
        Assert.Equal(Text, Decode(Encoding.UTF8.GetBytes(Text)));
        Assert.Equal(Text, Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]));
        Assert.Empty(faults.Items);
    }

    [Fact]
    public void Utf16_is_read_by_its_mark()
    {
        Assert.Equal(Text, Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(Text, Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
        Assert.Empty(faults.Items);
    }

    [Fact]
    public void Gb18030_is_read_with_a_note()
    {
        Assert.Equal(Text, Decode(Gb18030.Encoding.GetBytes(Text)));
        Diagnostic note = Assert.Single(faults.Items);
        Assert.Equal(("JS004", Severity.Note), (note.Code, note.Severity));
    }

    [Fact]
    public void Utf8_with_any_one_byte_lost_is_never_read_as_something_else()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        foreach (int lost in Enumerable.Range(0, bytes.Length).Where(i => bytes[i] >= 0x80))
            Assert.Null(Decode([.. bytes[..lost], .. bytes[(lost + 1)..]]));
    }

    [Fact]
    public void A_broken_file_is_told_with_the_line_of_the_first_bad_byte()
    {
        Assert.Null(Decode([(byte)'\n', (byte)'\n', 0xE5, (byte)'\n']));
        Assert.Contains("第3行", Assert.Single(faults.Items).Message, StringComparison.Ordinal);
    }

    private string? Decode(byte[] bytes) => TextDecoder.Decode(new SourceFile("f.json", bytes), faults);
}
