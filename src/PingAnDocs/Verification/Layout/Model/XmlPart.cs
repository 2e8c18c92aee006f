using System.Xml;
using System.Xml.Linq;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Loads parts as trees; one that is missing, damaged or nested deeper than any real document gives none.</summary>
internal static class XmlPart
{
    public static XElement? Root(WordPackage package, string? name)
    {
        if (name is null || package.Entry(name) is not { Length: > 0 } bytes || !IsFlat(bytes)) return null;
        using var reader = SafeXml.Read(bytes);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
    }

    // The tree is walked by recursion: its depth must be known before it is built.
    private static bool IsFlat(byte[] bytes)
    {
        try
        {
            using var reader = SafeXml.Read(bytes);
            while (reader.Read())
            {
                if (reader.Depth > SafeXml.DeepestElement) return false;
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
