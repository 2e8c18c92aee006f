using System.IO.Compression;
using System.Text;

namespace PingAnDocs.Tests;

/// <summary>The Word template of the shipped kit, as it is or with one text changed.</summary>
internal static class ShippedTemplate
{
    private const string Main = "word/document.xml";

    public static byte[] Bytes { get; } = File.ReadAllBytes(Repository.At("templates", "speech", "template.docx"));

    /// <summary>The template with one text of a part replaced, of its main part unless another is named.</summary>
    public static byte[] With(string old, string replacement, string part = Main)
    {
        using var stream = new MemoryStream();
        stream.Write(Bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(part)!;
            string text;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8)) text = reader.ReadToEnd();
            Assert.Contains(old, text, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(text.Replace(old, replacement, StringComparison.Ordinal));
        }

        return stream.ToArray();
    }

    /// <summary>The text of a part of a document.</summary>
    public static string Part(string docx, string name)
    {
        using var zip = ZipFile.OpenRead(docx);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
