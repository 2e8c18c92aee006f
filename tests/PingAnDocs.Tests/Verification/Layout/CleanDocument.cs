using System.IO.Compression;
using System.Text;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>A Word file without a fault, part by part, so that a test can break exactly one thing in it.</summary>
internal sealed class CleanDocument
{
    public const string Body = "word/document.xml";
    public const string Styles = "word/styles.xml";
    public const string Settings = "word/settings.xml";
    public const string OddFooter = "word/footer1.xml";
    public const string EvenFooter = "word/footer2.xml";
    public const string Chart = "word/charts/chart1.xml";
    public const string Core = "docProps/core.xml";
    public const string App = "docProps/app.xml";
    public const string ContentTypes = "[Content_Types].xml";
    public const string BodyRelations = "word/_rels/document.xml.rels";

    private static readonly DateTimeOffset Stamp = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<string, byte[]> parts;

    private CleanDocument(Dictionary<string, byte[]> parts) => this.parts = parts;

    /// <summary>A clean speech: title, speaker, date, salutation, headings of four levels, a table, a chart.</summary>
    public static CleanDocument Speech { get; } = Of(CleanSpeech.Body).With(CleanChart.Parts);

    /// <summary>A clean 通报 with everything around it: 版头, 主送, 附件说明, 署名, 日期, an attachment, 版记.</summary>
    public static CleanDocument Notice { get; } = Of(CleanNotice.Body);

    /// <summary>A clean file by its name in test data.</summary>
    public static CleanDocument Named(string name) => name switch
    {
        "speech" => Speech,
        "notice" => Notice,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "speech or notice"),
    };

    /// <summary>A file of the clean styles, footers and settings around a body of one's own.</summary>
    /// <param name="body">What stands inside w:body, the section properties included.</param>
    public static CleanDocument Of(string body) => new(CleanParts.All(body).ToDictionary(part => part.Name, part => Encoding.UTF8.GetBytes(part.Text), StringComparer.Ordinal));

    /// <summary>The same with parts added or replaced.</summary>
    public CleanDocument With(IEnumerable<(string Name, byte[] Bytes)> more)
    {
        var own = new Dictionary<string, byte[]>(parts, StringComparer.Ordinal);
        foreach (var (name, bytes) in more) own[name] = bytes;
        return new CleanDocument(own);
    }

    /// <summary>The same with a text part added or replaced.</summary>
    public CleanDocument With(string part, string text) => With([(part, Encoding.UTF8.GetBytes(text))]);

    /// <summary>The same with one text of a part changed; the text must be there exactly once, or the mutant is not the one meant.</summary>
    public CleanDocument Change(string part, string from, string to)
    {
        var text = Text(part);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{from}” is not in {part}");
        Assert.True(text.IndexOf(from, at + 1, StringComparison.Ordinal) < 0, $"“{from}” is in {part} more than once");
        return With(part, text[..at] + to + text[(at + from.Length)..]);
    }

    /// <summary>The same without a part.</summary>
    public CleanDocument Without(string part)
    {
        var own = new Dictionary<string, byte[]>(parts, StringComparer.Ordinal);
        Assert.True(own.Remove(part), $"{part} is not there");
        return new CleanDocument(own);
    }

    /// <summary>Text of a part.</summary>
    public string Text(string part) => Encoding.UTF8.GetString(parts[part]);

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = archive.CreateEntry(name);
                entry.LastWriteTime = Stamp;
                using var part = entry.Open();
                part.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
