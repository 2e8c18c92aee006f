using System.Collections.Concurrent;
using System.Security.Cryptography;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Reading;

/// <summary>What the verifier knows of a template, read by its own eyes: its texts without tags, its fields, its parts. Read once per template.</summary>
/// <param name="Sha256">Hash of the template.</param>
/// <param name="Package">Its entries.</param>
/// <param name="Frames">Paragraphs with tags, cut at the tags.</param>
/// <param name="Static">Texts of paragraphs without tags.</param>
/// <param name="Fields">Field instructions.</param>
/// <param name="Marks">Elements that do not belong into a finished document but stand in the template already.</param>
/// <param name="UsesHeadings">True when a paragraph with tags bears a first-level heading style.</param>
internal sealed record TemplateReading(
    string Sha256,
    WordPackage Package,
    IReadOnlyList<TemplateFrame> Frames,
    IReadOnlySet<string> Static,
    IReadOnlySet<string> Fields,
    IReadOnlySet<string> Marks,
    bool UsesHeadings)
{
    private const int MostKept = 64;
    private static readonly ConcurrentDictionary<string, TemplateReading> Kept = new(StringComparer.Ordinal);

    /// <summary>Names any tag uses.</summary>
    public IReadOnlySet<string> Names { get; } = Frames.SelectMany(frame => frame.Names).ToHashSet(StringComparer.Ordinal);

    /// <summary>Digits of the numerals in the template's own words.</summary>
    public IReadOnlySet<string> Numerals { get; } = Static.Concat(Frames.SelectMany(frame => frame.Literals))
        .SelectMany(NumeralReader.Read).Select(numeral => numeral.Digits).ToHashSet(StringComparer.Ordinal);

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
        if (PackageReader.Open(template, own) is not { } package || PartScan.Read(package, own) is null || own.HasErrors) return null;
        if (StoryBook.Read(package, own) is not { } stories) return null;
        var headings = HeadingStyles.Of(package);
        var paragraphs = stories.SelectMany(story => story.Paragraphs).Where(paragraph => !paragraph.IsBlank).ToList();
        var tagged = paragraphs.Where(paragraph => TemplateFrame.HasTag(paragraph.Text)).ToList();
        return new TemplateReading(
            sha,
            package,
            [.. tagged.Select(paragraph => TemplateFrame.Of(paragraph.Text))],
            paragraphs.Except(tagged).Select(paragraph => paragraph.Text).ToHashSet(StringComparer.Ordinal),
            stories.SelectMany(story => story.Fields).ToHashSet(StringComparer.Ordinal),
            stories.SelectMany(story => story.Marks).ToHashSet(StringComparer.Ordinal),
            tagged.Exists(headings.IsFirstLevel));
    }
}
