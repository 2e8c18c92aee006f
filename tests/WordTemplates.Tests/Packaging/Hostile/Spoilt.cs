using System.Text;
using WordTemplates.Tests.Corpus;

namespace WordTemplates.Tests.Packaging.Hostile;

/// <summary>A plain template with one thing wrong.</summary>
internal static class Spoilt
{
    /// <summary>A document to which something was done.</summary>
    public static byte[] Document(Action<WordDocument> change)
    {
        var document = new WordDocument(Producer.MicrosoftWord);
        document.Add(document.P(document.R("{{县名}}")));
        change(document);
        return document.ToBytes(Spelling.Plain);
    }

    /// <summary>A sound document with more entries, typed by their extension.</summary>
    public static byte[] With(params (string Name, string Text)[] entries) =>
        WordFile.Zip([.. Sound(), .. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    /// <summary>A sound document with one part changed.</summary>
    public static byte[] Part(string name, Func<string, string> change) =>
        WordFile.Zip(Sound().Select(entry => entry.Name == name ? (name, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(entry.Content)))) : entry));

    public static byte[] Without(string name) => WordFile.Zip(Sound().Where(entry => entry.Name != name));

    /// <summary>A sound document whose entries may lie, with more entries.</summary>
    public static byte[] Raw(params RawEntry[] entries) =>
        RawZipWriter.Write([.. Sound().Select(entry => RawEntry.Of(entry.Name, Encoding.UTF8.GetString(entry.Content))), .. entries]);

    /// <summary>An entity instead of nothing, as attackers write it.</summary>
    public static string Doctype(string xml) =>
        xml.Insert(xml.IndexOf("?>", StringComparison.Ordinal) + 2, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");

    private static List<(string Name, byte[] Content)> Sound()
    {
        var all = new List<(string, byte[])>();
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(RealShapes.Build(Producer.MicrosoftWord, [RealShapes.Blocks[0], .. StoryBlocks.All.Where(block => block.Name == "document properties"), .. TableBlocks.All.Where(block => block.Name == "bound custom data")], Spelling.Plain)));
        foreach (var entry in zip.Entries)
        {
            using var memory = new MemoryStream();
            entry.Open().CopyTo(memory);
            all.Add((entry.FullName, memory.ToArray()));
        }

        return all;
    }
}
