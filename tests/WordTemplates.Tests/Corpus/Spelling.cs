using System.Text;
using System.Text.RegularExpressions;

namespace WordTemplates.Tests.Corpus;

/// <summary>A way to write the same XML in other bytes.</summary>
/// <param name="Name">Name of the way.</param>
/// <param name="Write">The bytes of a part.</param>
internal sealed record Spelling(string Name, Func<string, byte[]> Write)
{
    private const string Namespace = "=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static readonly Spelling Plain = new("plain", Utf8);

    public static readonly Spelling[] All =
    [
        Plain,
        new("other prefix", xml => Utf8(Prefixed(xml, "ns0:"))),
        new("default namespace", xml => Utf8(xml.Replace("<w:", "<").Replace("</w:", "</").Replace("xmlns:w=", "xmlns" + Namespace + " xmlns:w="))),
        new("single quotes", xml => Utf8(Regex.Replace(xml, "=\"(?<value>[^\"']*)\"", "='${value}'", RegexOptions.NonBacktracking))),
        new("long empty elements", xml => Utf8(Regex.Replace(xml, "<(?<name>[a-z0-9]+:[A-Za-z0-9]+)(?<rest>[^<>]*)/>", "<${name}${rest}></${name}>", RegexOptions.None, TimeSpan.FromSeconds(5)))),
        new("blanks in tags", xml => Utf8(xml.Replace("/>", " />").Replace("</w:p>", "</w:p >").Replace("<w:r ", "<w:r\n  "))),
        new("pretty", xml => Utf8(xml.Replace("<w:p>", "\n    <w:p>").Replace("<w:p ", "\n    <w:p ").Replace("</w:p>", "\n    </w:p>\n").Replace("<w:r>", "\n      <w:r>").Replace("<w:sectPr>", "\n\t<w:sectPr>"))),
        new("byte order mark", xml => [0xEF, 0xBB, 0xBF, .. Utf8(xml)]),
        new("UTF-16", xml => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(xml.Replace("UTF-8", "UTF-16"))]),
        new("UTF-16, big end first", xml => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(xml.Replace("UTF-8", "UTF-16"))]),
        new("UTF-16 without mark", xml => Encoding.Unicode.GetBytes(xml.Replace("UTF-8", "UTF-16"))),
        new("remarks and instructions", xml => Utf8(xml.Replace("<w:body>", "<!-- 第一页 > --><w:body><?mso-application progid=\"Word.Document\"?>").Replace("</w:body>", "<!--{{ --></w:body>") + "<!-- end -->\n<?end?>")),
        new("character data", xml => Utf8(Regex.Replace(xml, "<w:t>(?<text>[^<&]*)</w:t>", "<w:t><![CDATA[${text}]]></w:t>", RegexOptions.NonBacktracking))),
        new("numbered characters", xml => Utf8(xml.Replace("县", "&#x53BF;").Replace("的", "&#30340;").Replace("仿宋_GB2312", "仿宋&#x5F;GB2312"))),
        new("other line ends", xml => Utf8(xml.Replace("\r\n", "\r").Replace("><w:p", ">\r<w:p"))),
        new("no declaration", xml => Utf8(xml[xml.IndexOf("<w:", StringComparison.Ordinal)..])),
        new("plain declaration", xml => Utf8(xml.Replace(" encoding=\"UTF-8\" standalone=\"yes\"", "").Replace("\r\n", ""))),
    ];

    public override string ToString() => Name;

    private static byte[] Utf8(string xml) => Encoding.UTF8.GetBytes(xml);

    private static string Prefixed(string xml, string prefix) =>
        xml.Replace("<w:", "<" + prefix).Replace("</w:", "</" + prefix).Replace("xmlns:w=", "xmlns:" + prefix.TrimEnd(':') + "=").Replace(" w:", " " + prefix);
}
