using System.Security;
using System.Text;
using System.Xml;
using WordTemplates.Markup;

namespace WordTemplates.Packaging;

/// <summary>The content types of a package: which entry is which kind of part.</summary>
internal sealed class ContentTypes
{
    public const string EntryName = "[Content_Types].xml";

    private readonly Dictionary<string, string> overrides = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> defaults = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the content of the content types entry; it has passed the guard.</summary>
    public static ContentTypes Read(byte[] content)
    {
        var types = new ContentTypes();
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false));
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            var type = reader.GetAttribute("ContentType") ?? "";
            if (reader.LocalName == "Override")
                types.overrides[(reader.GetAttribute("PartName") ?? "").TrimStart('/')] = type;
            else if (reader.LocalName == "Default")
                types.defaults[reader.GetAttribute("Extension") ?? ""] = type;
        }

        return types;
    }

    /// <summary>The content without the overrides of those entries.</summary>
    public static byte[] Without(byte[] content, IReadOnlySet<string> entries)
    {
        if (entries.Count == 0)
            return content;
        var tree = MarkupReader.Read(content);
        var rest = new MemoryStream();
        var at = 0;
        for (var i = 1; i < tree.Count; i++)
        {
            if (!entries.Contains(AttributeText.Decode(Encoding.UTF8.GetBytes(AttributeReader.Value(tree.StartTag(i), "PartName"))).TrimStart('/')))
                continue;
            rest.Write(tree.Slice(at, tree[i].Start));
            at = tree[i].End;
        }

        rest.Write(tree.Slice(at, content.Length));
        return rest.ToArray();
    }

    /// <summary>The content with an override for each part added.</summary>
    public static byte[] Append(byte[] content, IEnumerable<(string Name, string Type)> added)
    {
        var text = Encoding.UTF8.GetString(PartEncoding.ToUtf8(content) ?? content);
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        var prefix = text[(end + 2)..text.IndexOf("Types", end, StringComparison.Ordinal)];
        var more = string.Concat(added.Select(part => $"<{prefix}Override PartName=\"/{SecurityElement.Escape(part.Name)}\" ContentType=\"{part.Type}\"/>"));
        return Encoding.UTF8.GetBytes(text.Insert(end, more));
    }

    /// <summary>Content type of an entry; empty when none is given.</summary>
    public string Of(string entry) =>
        overrides.GetValueOrDefault(entry) ?? defaults.GetValueOrDefault(Path.GetExtension(entry).TrimStart('.')) ?? "";
}
