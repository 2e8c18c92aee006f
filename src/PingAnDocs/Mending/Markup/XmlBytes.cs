using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PingAnDocs.Mending.Markup;

/// <summary>Writes a changed part.</summary>
internal static class XmlBytes
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The part as UTF-8, with all its blanks.</summary>
    public static byte[] Of(XDocument part)
    {
        part.Declaration = new XDeclaration("1.0", "UTF-8", part.Declaration?.Standalone ?? "yes");
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings)) part.Save(writer);
        return bytes.ToArray();
    }
}
