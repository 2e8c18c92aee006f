using System.Xml.Linq;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Finds WordprocessingML elements and attributes by local name, in transitional and strict files alike.</summary>
internal static class Word
{
    /// <summary>True for an element of WordprocessingML.</summary>
    public static bool IsWord(this XElement element) => StoryReader.IsWord(element.Name.NamespaceName);

    /// <summary>True for a WordprocessingML element of that name.</summary>
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name && element.IsWord();

    /// <summary>First child of a name, or null.</summary>
    public static XElement? Child(this XElement? parent, string name) => parent?.Elements().FirstOrDefault(element => element.Is(name));

    /// <summary>Children of a name.</summary>
    public static IEnumerable<XElement> Children(this XElement? parent, string name) => parent?.Elements().Where(element => element.Is(name)) ?? [];

    /// <summary>Value of an attribute by local name; empty when there is none.</summary>
    public static string Attr(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value ?? "";

    /// <summary>The val of a child; null when there is no such child, empty when it has no val.</summary>
    public static string? Val(this XElement? parent, string name) => parent.Child(name) is { } child ? child.Attr("val") : null;

    /// <summary>What an on/off child says; null when there is none.</summary>
    public static bool? Flag(this XElement? parent, string name) => parent.Val(name) is { } value ? IsOn(value) : null;

    /// <summary>True unless the value of an on/off property switches it off.</summary>
    public static bool IsOn(string value) => value is not ("0" or "false" or "off" or "none");
}
