using System.Xml;

namespace WordTemplates.Packaging.Policy;

/// <summary>Names of WordprocessingML as an XML reader gives them, Transitional and Strict.</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    public static bool IsWord(string name) => name is Transitional or Strict;

    /// <summary>Value of an attribute in the namespace of its element; empty when missing.</summary>
    public static string Attribute(XmlReader reader, string localName) =>
        reader.GetAttribute(localName, reader.NamespaceURI) ?? reader.GetAttribute(localName) ?? "";
}
