using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PingAnDocs.Tests.Verification;

/// <summary>Alters a Word file the way an accident, a hand or an attacker would.</summary>
internal static partial class DocxEdit
{
    public const string Main = "word/document.xml";

    public static string Read(byte[] docx, string part = Main)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry(part)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Replaces the first occurrence of a text in a part.</summary>
    public static byte[] Replace(byte[] docx, string old, string with, string part = Main)
    {
        var xml = Read(docx, part);
        var at = xml.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{old}” is not in {part}");
        return Write(docx, part, xml[..at] + with + xml[(at + old.Length)..]);
    }

    /// <summary>Writes a part anew, or adds it.</summary>
    public static byte[] Write(byte[] docx, string part, string xml)
    {
        using var buffer = new MemoryStream();
        buffer.Write(docx);
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            Add(archive, part, xml);
        }

        return buffer.ToArray();
    }

    /// <summary>Drops a part.</summary>
    public static byte[] Without(byte[] docx, string part)
    {
        using var buffer = new MemoryStream();
        buffer.Write(docx);
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true)) archive.GetEntry(part)!.Delete();
        return buffer.ToArray();
    }

    /// <summary>Adds an entry even when one of that name is there.</summary>
    public static byte[] AddEntry(byte[] docx, string name, string text)
    {
        using var buffer = new MemoryStream();
        buffer.Write(docx);
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Update, leaveOpen: true)) Add(archive, name, text);
        return buffer.ToArray();
    }

    /// <summary>The whole w:p element that holds a text.</summary>
    public static string ParagraphWith(byte[] docx, string text)
    {
        var xml = Read(docx);
        var at = xml.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{text}” is not in the body");
        var start = Math.Max(xml.LastIndexOf("<w:p>", at, StringComparison.Ordinal), xml.LastIndexOf("<w:p ", at, StringComparison.Ordinal));
        var end = xml.IndexOf("</w:p>", at, StringComparison.Ordinal) + "</w:p>".Length;
        return xml[start..end];
    }

    /// <summary>Texts of all runs that have any.</summary>
    public static IReadOnlyList<string> Texts(byte[] docx) => [.. Runs().Matches(Read(docx)).Select(match => match.Groups["text"].Value)];

    /// <summary>Replaces the text of one run, counted as in <see cref="Texts"/>.</summary>
    public static byte[] ReplaceText(byte[] docx, int index, string text)
    {
        var xml = Read(docx);
        var old = Runs().Matches(xml)[index].Groups["text"];
        return Write(docx, Main, xml[..old.Index] + text + xml[(old.Index + old.Length)..]);
    }

    [GeneratedRegex("<w:t[^>]*>(?<text>[^<]+)</w:t>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Runs();

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
