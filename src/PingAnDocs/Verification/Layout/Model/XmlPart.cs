using System.Xml;
using System.Xml.Linq;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Loads parts as trees; one that is missing, damaged or nested deeper than any real document gives none.</summary>
internal static class XmlPart
{
    public static XElement? Root(WordPackage package, string? name)
    {
        if (name is null || package.Entry(name) is not { Length: > 0 } bytes) return null;
        try
        {
            using var reader = SafeXml.Read(bytes);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root is { } root && IsFlat(root) ? root : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Building a tree takes no recursion, walking it does.
    private static bool IsFlat(XElement element, int deeper = SafeXml.DeepestElement)
    {
        if (deeper == 0) return element.FirstNode is null;
        for (var node = element.HasElements ? element.FirstNode : null; node is not null; node = node.NextNode)
        {
            if (node is XElement child && !IsFlat(child, deeper - 1)) return false;
        }

        return true;
    }
}
