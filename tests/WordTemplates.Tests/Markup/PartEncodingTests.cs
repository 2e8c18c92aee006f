using System.Text;
using WordTemplates.Tests.Corpus;

namespace WordTemplates.Tests.Markup;

/// <summary>The engine works on UTF-8; what it cannot bring there without loss it refuses.</summary>
public class PartEncodingTests
{
    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void A_part_in_utf_16_is_filled(string encoding, bool mark) => Assert.Equal(["青山县"], Docx.Texts(Check.Rendered(Header(Encoded(encoding, mark)), Given.Data(("a", "青山县"))), "word/header1.xml"));

    [Theory]
    [InlineData("utf-32", true, "WT016")]
    [InlineData("utf-32", false, "WT016")]
    [InlineData("iso-8859-1", false, "WT016")]
    [InlineData("gbk", false, "WT011")]
    public void A_part_in_another_encoding_is_refused(string encoding, bool mark, string code) =>
        Assert.Equal([code], WordTemplate.Compile(Header(Encoded(encoding, mark))).Faults.Select(fault => fault.Code));

    [Fact]
    public void A_declaration_far_away_is_read_too() =>
        Check.Refused(Header(Encoding.Latin1.GetBytes(Header("iso-8859-1").Replace(" encoding", new string(' ', 500) + "encoding", StringComparison.Ordinal))), "WT016");

    private static byte[] Header(byte[] content)
    {
        var document = new WordDocument(Producer.LibreOffice);
        document.Add("<w:p/>");
        document.File.Add("word/header1.xml", content, WordFile.Word + "header+xml").Relate(WordFile.Main, "header", "header1.xml");
        return document.ToBytes(Spelling.Plain);
    }

    private static string Header(string encoding) =>
        $"<?xml version=\"1.0\" encoding=\"{encoding}\"?><w:hdr {Docx.Namespaces}>{Docx.P("{{a}}")}</w:hdr>";

    private static byte[] Encoded(string name, bool mark)
    {
        var encoding = name == "gbk" ? Encoding.UTF8 : Encoding.GetEncoding(name);
        return [.. mark ? encoding.Preamble.ToArray() : [], .. encoding.GetBytes(Header(name.Replace("BE", "", StringComparison.Ordinal)))];
    }
}
