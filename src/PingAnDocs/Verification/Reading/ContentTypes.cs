using System.Xml;

namespace PingAnDocs.Verification.Reading;

/// <summary>Content types by part. Parts are told by type, not by name: Word on the web writes word/document2.xml.</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Part name to the last piece of its content type, such as header; without parts that are not WordprocessingML.</summary>
    public static IReadOnlyDictionary<string, string> Read(byte[]? bytes)
    {
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var reader = SafeXml.Read(bytes ?? []);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Override")
                    kinds.TryAdd((reader.GetAttribute("PartName") ?? "").TrimStart('/'), Kind(reader.GetAttribute("ContentType") ?? ""));
            }
        }
        catch (XmlException)
        {
            // The scan of the parts tells what is wrong with this one.
            return kinds;
        }

        return kinds;
    }

    private static string Kind(string type) =>
        type.StartsWith(Word, StringComparison.Ordinal) ? type[Word.Length..].Replace("+xml", "", StringComparison.Ordinal) : "";
}
