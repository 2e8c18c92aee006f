using System.Collections.Concurrent;
using System.Security.Cryptography;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Reading;

/// <summary>What the verifier knows of a template, read by its own eyes: its texts without tags, its fields, its parts. Read once per template.</summary>
/// <param name="Sha256">Hash of the template.</param>
/// <param name="Package">Its entries.</param>
/// <param name="Structures">Part to its structure.</param>
/// <param name="Stories">Part to its text.</param>
/// <param name="Headings">Its heading styles.</param>
internal sealed record TemplateReading(
    string Sha256,
    WordPackage Package,
    IReadOnlyDictionary<string, PartStructure> Structures,
    IReadOnlyDictionary<string, Story> Stories,
    HeadingStyles Headings)
{
    private const int MostKept = 64;
    private static readonly ConcurrentDictionary<string, TemplateReading> Kept = new(StringComparer.Ordinal);

    /// <summary>Paragraphs with tags, cut at the tags.</summary>
    public IReadOnlyList<TemplateFrame> Frames { get; } =
        [.. Lines(Stories).Where(line => TemplateFrame.HasTag(line.Text)).Select(line => TemplateFrame.Of(line.Text))];

    /// <summary>Texts of paragraphs without tags.</summary>
    public IReadOnlySet<string> Static { get; } =
        Set(Lines(Stories).Where(line => !TemplateFrame.HasTag(line.Text)).Select(line => line.Text));

    /// <summary>Field instructions.</summary>
    public IReadOnlySet<string> Fields { get; } = Set(Stories.Values.SelectMany(story => story.Fields));

    /// <summary>Elements that do not belong into a finished document but stand in the template already.</summary>
    public IReadOnlySet<string> Marks { get; } = Set(Stories.Values.SelectMany(story => story.Marks));

    /// <summary>True when a paragraph with tags bears a first-level heading style.</summary>
    public bool UsesHeadings { get; } = Lines(Stories).Any(line => TemplateFrame.HasTag(line.Text) && Headings.IsFirstLevel(line));

    /// <summary>Names any tag uses.</summary>
    public IReadOnlySet<string> Names => names ??= Set(Frames.SelectMany(frame => frame.Names));

    /// <summary>True when the body prints the first name in a later line than the second; headers and footers do not count.</summary>
    public bool PrintsAfter(string name, string other) => LastLine(name) > LastLine(other);

    private int LastLine(string name) => lastLines.GetValueOrDefault(name);

    /// <summary>Digits of the numerals in the template's own words.</summary>
    public IReadOnlySet<string> Numerals => numerals ??= Set(
        Static.Concat(Frames.SelectMany(frame => frame.Literals)).SelectMany(NumeralReader.Read).Select(numeral => numeral.Digits));

    // Number of the last line of the body that uses a name.
    private readonly Dictionary<string, int> lastLines = (
        from line in Stories[Package.MainPart!].Paragraphs
        from name in TemplateFrame.Of(line.Text).Names
        group line.Number by name).ToDictionary(lines => lines.Key, lines => lines.Last(), StringComparer.Ordinal);

    private IReadOnlySet<string>? names;
    private IReadOnlySet<string>? numerals;

    /// <summary>The template's reading, or null with a fault.</summary>
    public static TemplateReading? Of(ReadOnlyMemory<byte> template, DiagnosticBag faults)
    {
        var sha = Convert.ToHexStringLower(SHA256.HashData(template.Span));
        if (Kept.TryGetValue(sha, out var known)) return known;
        if (Read(template, sha) is not { } reading)
        {
            faults.Add(Fault.Error("VF010", "template.docx", "模板打不开或内容损坏，无法据以核对成稿。"));
            return null;
        }

        if (Kept.Count >= MostKept) Kept.Clear();
        return Kept.GetOrAdd(sha, reading);
    }

    private static TemplateReading? Read(ReadOnlyMemory<byte> template, string sha)
    {
        var own = new DiagnosticBag();
        if (PackageReader.Open(template, own) is not { } package || own.HasErrors
            || PartScan.Read(package, known: null, own) is not { } structures || package.MainPart is null
            || StoryBook.Read(package, known: null, own) is not { } stories) return null;
        return new TemplateReading(
            sha, package, structures, stories.ToDictionary(story => story.Part, StringComparer.Ordinal), HeadingStyles.Of(package));
    }

    private static IEnumerable<StoryParagraph> Lines(IReadOnlyDictionary<string, Story> stories) =>
        stories.Values.SelectMany(story => story.Paragraphs).Where(paragraph => !paragraph.IsBlank);

    private static HashSet<string> Set(IEnumerable<string> texts) => texts.ToHashSet(StringComparer.Ordinal);
}
