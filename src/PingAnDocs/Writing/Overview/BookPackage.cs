using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PingAnDocs.Writing.Overview;

/// <summary>The parts of a workbook, written one after another; the same parts give the same bytes.</summary>
internal sealed class BookPackage(ZipArchive archive)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The earliest day a package can name; a real one would make every file different.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A part that is written as XML.</summary>
    public void Put(string name, Action<XmlWriter> write)
    {
        using var part = Open(name);
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None });
        write(xml);
    }

    /// <summary>A part that is a text.</summary>
    public void Put(string name, string text)
    {
        using var part = Open(name);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The relations of a part; rId1 is the first. One that leads out of the package is a file beside it.</summary>
    public void Relations(string name, IEnumerable<(string Type, string Target, bool Outside)> relations) => Put(name, xml =>
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
        foreach (var (index, (type, target, outside)) in relations.Index())
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", $"rId{OverviewText.Of(index + 1)}");
            xml.WriteAttributeString("Type", $"{Office}/{type}");
            xml.WriteAttributeString("Target", target);
            if (outside) xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private Stream Open(string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
