using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;
using PingAnDocs.Verification.Reading;
using WordTemplates;

namespace PingAnDocs;

/// <summary>Checks the layout of any Word file: one we made, one somebody edited, or one we have never seen.</summary>
public static class LayoutChecking
{
    /// <summary>Author of the comments in a marked copy.</summary>
    public const string Author = "版式检查";

    /// <summary>Every rule held against the document; its diagnostics say why where it cannot be read.</summary>
    public static LayoutReport Read(ReadOnlyMemory<byte> document, LayoutWish wish)
    {
        var faults = new DiagnosticBag();
        if (LayoutReader.Read(document, faults) is not { } read || StoryBook.Read(read.Package, known: null, faults) is not { } stories)
            return new LayoutReport(new InspectionReport([], faults.Items), null, []);
        var profile = wish.Profile ?? ShippedProfiles.Find(ProfileGuess.Of(read))!;
        var wording = WordingInspection.Read(read.Package, stories, wish.Formulations, wish.Day);
        var rules = LayoutInspector.Inspect(new LayoutInspection(read, profile), wording.Rules, wish.Pages, wish.WithoutPages);
        return new LayoutReport(new InspectionReport(rules, []), profile, [.. read.Body.Paragraphs.Where(paragraph => !paragraph.IsBlank).Select(paragraph => paragraph.Place())]);
    }

    /// <summary>A copy with a comment at every place found.</summary>
    public static MarkedCopy Mark(ReadOnlyMemory<byte> document, InspectionReport report) => InspectionMarks.Mark(document, Author, report);
}
