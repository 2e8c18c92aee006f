using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>What the rules look at; what several of them ask of the document is worked out once.</summary>
/// <param name="document">The document.</param>
/// <param name="profile">What it is held to.</param>
internal sealed class LayoutInspection(LayoutDocument document, LayoutProfile profile)
{
    /// <summary>The document.</summary>
    public LayoutDocument Document => document;

    /// <summary>What it is held to.</summary>
    public LayoutProfile Profile => profile;

    /// <summary>Runs that are printed and have something to read.</summary>
    public IReadOnlyList<(LayoutParagraph Paragraph, LayoutRun Run)> Runs => field ??= [.. PrintedParts.Runs(document)];

    /// <summary>Paragraphs of running text.</summary>
    public IReadOnlyList<LayoutParagraph> Body => field ??= [.. BodyText.Of(document)];

    /// <summary>Those that are sentences for certain.</summary>
    public IReadOnlyList<LayoutParagraph> SureSentences => field ??= [.. Sentences.Of(document)];

    /// <summary>How running text is set, section by section.</summary>
    public IReadOnlyList<BodySetting> BodySettings => field ??= [.. BodySetting.Of(document, Body)];

    /// <summary>The page numbers pages show.</summary>
    public IReadOnlyList<PageNumbers.Place> ShownNumbers => field ??= PageNumbers.Shown(document);

    /// <summary>The tables, each with its first paragraph.</summary>
    public IReadOnlyList<(XElement Table, LayoutParagraph First)> Tables => field ??= [.. LayoutTables.Of(document)];
}
