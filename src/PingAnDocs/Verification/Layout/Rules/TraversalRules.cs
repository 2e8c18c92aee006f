using System.Globalization;
using System.Xml;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>The check checks itself: every character a plain reader finds in the file was looked at by the rules.</summary>
internal static class TraversalRules
{
    private static readonly string[] Old = ["del", "moveFrom", "Fallback", "rt"];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("PK-05", "全部文字都已检查", "检查程序自检", Strength.File, Find),
    ];

    private static IEnumerable<InspectionFinding> Find(LayoutInspection inspection)
    {
        var read = inspection.Document.Parts.ToDictionary(part => part.Name, part => part.Characters, StringComparer.Ordinal);
        foreach (var name in inspection.Document.Package.Names.Distinct(StringComparer.Ordinal).Where(inspection.Document.Package.IsXml))
        {
            var (there, seen) = (Count(inspection.Document.Package.Entries[name]), read.GetValueOrDefault(name));
            if (there == seen) continue;
            yield return new InspectionFinding(
                InspectionPlace.Document with { Part = name, Where = name }, "文件里有一部分文字没有检查到，请用 Word 或 WPS 打开后另存一份再检查。", $"{Text(there)} 个字符", $"检查了 {Text(seen)} 个字符");
        }
    }

    // Building blocks are kept with the file and never shown.
    private static int Count(byte[] part)
    {
        try
        {
            using var reader = SafeXml.Read(part);
            reader.MoveToContent();
            return IsWord(reader) && reader.LocalName != "glossaryDocument" ? Characters(reader) : 0;
        }
        catch (XmlException)
        {
            // PK-03 tells of parts that cannot be read.
            return 0;
        }
    }

    private static int Characters(XmlReader reader)
    {
        var characters = 0;
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && Old.Contains(reader.LocalName, StringComparer.Ordinal)) reader.Skip();
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "t" && IsWord(reader)) characters += reader.ReadElementContentAsString().Length;
            else reader.Read();
        }

        return characters;
    }

    private static bool IsWord(XmlReader reader) => StoryReader.IsWord(reader.NamespaceURI);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
