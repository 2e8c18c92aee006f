using System.Security;
using System.Text;
using System.Xml;
using WordTemplates.Markup;

namespace WordTemplates.Packaging;

/// <summary>The relationship part beside a part: word/_rels/document.xml.rels.</summary>
internal static class RelationPart
{
    private const string Empty =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    /// <summary>Name of the entry that holds the relationships of a part.</summary>
    public static string NameOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return part[..slash] + "_rels/" + part[slash..] + ".rels";
    }

    /// <summary>The relationships; the content has passed the guard.</summary>
    public static IReadOnlyList<Relation> Read(byte[] content)
    {
        var relations = new List<Relation>();
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false));
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship")
                relations.Add(new Relation(Attribute(reader, "Id"), Attribute(reader, "Type"), Attribute(reader, "Target"), Attribute(reader, "TargetMode") == "External"));
        }

        return relations;
    }

    /// <summary>The content without the relationships of those ids.</summary>
    public static byte[]? Without(byte[]? content, IReadOnlySet<string> ids)
    {
        if (content is null || ids.Count == 0)
            return content;
        var tree = MarkupReader.Read(content);
        var rest = new MemoryStream();
        var at = 0;
        for (var i = 1; i < tree.Count; i++)
        {
            if (!ids.Contains(AttributeReader.Value(tree.StartTag(i), "Id")))
                continue;
            rest.Write(tree.Slice(at, tree[i].Start));
            at = tree[i].End;
        }

        rest.Write(tree.Slice(at, content.Length));
        return rest.ToArray();
    }

    /// <summary>The content with more relationships at its end; null content means there was no such part.</summary>
    public static byte[] Append(byte[]? content, IEnumerable<Relation> added)
    {
        var text = content is null ? Empty : Encoding.UTF8.GetString(PartEncoding.ToUtf8(content) ?? content);
        var open = text.IndexOf("Relationships", StringComparison.Ordinal);
        var prefix = text[(text.LastIndexOf('<', open) + 1)..open];
        var more = string.Concat(added.Select(relation => Write(prefix, relation)));
        var end = text.LastIndexOf("</", StringComparison.Ordinal);
        if (end >= 0)
            return Encoding.UTF8.GetBytes(text.Insert(end, more));
        var empty = text.LastIndexOf("/>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes($"{text[..empty]}>{more}</{prefix}Relationships>");
    }

    private static string Write(string prefix, Relation relation) =>
        $"<{prefix}Relationship Id=\"{relation.Id}\" Type=\"{SecurityElement.Escape(relation.Type)}\" Target=\"{SecurityElement.Escape(relation.Target)}\"{(relation.External ? " TargetMode=\"External\"" : "")}/>";

    private static string Attribute(XmlReader reader, string name) => reader.GetAttribute(name) ?? "";
}
