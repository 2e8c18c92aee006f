using System.Text.RegularExpressions;
using System.Xml.Linq;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>The line with the page number: whether it is right, and how it is written.</summary>
internal static partial class PageNumberLine
{
    private static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>True for a line of nothing but a page number, with the signs and words that go with one.</summary>
    public static bool IsNumber(LayoutPart part, LayoutParagraph paragraph) =>
        (IsField(paragraph) || paragraph.Text.Any(char.IsAsciiDigit) && paragraph.Text.Trim().Length <= 12)
        && part.Paragraphs.Where(other => ReferenceEquals(Host(other), Host(paragraph))).All(other => Furniture().IsMatch(other.Text));

    /// <summary>True when a page number is a field.</summary>
    public static bool IsField(LayoutParagraph paragraph) =>
        Page().IsMatch(string.Concat(PageNumbers.Own(paragraph, "instrText").Select(text => text.Value)) + string.Concat(PageNumbers.Own(paragraph, "fldSimple").Select(field => field.Attr("instr"))));

    /// <summary>The paragraph itself, or the one its text box hangs on.</summary>
    public static XElement Host(LayoutParagraph paragraph) => paragraph.Element.AncestorsAndSelf().Last(element => element.Is("p"));

    /// <summary>True when nothing about it needs mending.</summary>
    public static bool IsRight(MendingPass pass, LayoutParagraph paragraph, bool isEven)
    {
        var (format, profile) = (paragraph.Format, pass.Profile);
        if (!IsField(paragraph) || paragraph.InTextBox || paragraph.Element.Child("pPr").Child("framePr") is not null || !Dashes().IsMatch(paragraph.Text.Trim())) return false;
        if (PageNumbers.Own(paragraph, "fldSimple").Any() || RunMarkup.Of(paragraph.Element).Any(run => run.Elements().Count(part => part.Is("fldChar") || part.Is("instrText")) > 1)) return false;
        if (format.Alignment != Side(profile, isEven)) return false;
        var gap = (isEven ? format.LeftCells(profile.HalfPoints(ProfileKey.PageNumberSize)) : format.RightCells(profile.HalfPoints(ProfileKey.PageNumberSize))) is >= 98m and <= 116m;
        if (format.Alignment != "center" && !gap) return false;
        return RunMarkup.Of(paragraph.Element).Where(run => run.Child("t") is not null).Select(run => pass.Look(paragraph, run)).All(look =>
            profile.IsOfClass(look.Ascii, ProfileKey.PageNumberFont) && look.Size == profile.HalfPoints(ProfileKey.PageNumberSize));
    }

    /// <summary>Writes a paragraph anew as a page number.</summary>
    public static void Write(MendingPass pass, XElement paragraph, bool isEven)
    {
        foreach (var node in paragraph.Elements().Where(element => !element.Is("pPr") && !element.Is("del")).ToList())
        {
            if (node.Is("r")) pass.Editor.Delete(node);
            else node.Remove();
        }

        var cell = MendedText.Number(pass.Profile.HalfPoints(ProfileKey.PageNumberSize) * 10);
        var side = Side(pass.Profile, isEven);
        var (left, right) = (side == "left", side == "right");
        pass.Editor.Remove(paragraph.Child("pPr"), "framePr");
        pass.Editor.SetOf(paragraph, "pPr", "snapToGrid", ("val", "0"));
        pass.Editor.SetOf(
            paragraph, "pPr", "spacing", ("before", "0"), ("beforeLines", "0"), ("beforeAutospacing", "0"), ("after", "0"), ("afterLines", "0"), ("afterAutospacing", "0"), ("line", "240"), ("lineRule", "auto"));
        pass.Editor.SetOf(
            paragraph, "pPr", "ind", ("leftChars", left ? "100" : "0"), ("left", left ? cell : "0"), ("rightChars", right ? "100" : "0"), ("right", right ? cell : "0"),
            ("firstLineChars", "0"), ("firstLine", "0"), ("hanging", null), ("hangingChars", null));
        pass.Editor.SetOf(paragraph, "pPr", "jc", ("val", side));
        foreach (var run in Runs(pass, paragraph.Name.Namespace)) paragraph.Add(pass.Editor.Inserted(run));
        pass.Editor.Touch(paragraph);
    }

    /// <summary>Where it stands: on the outer side, or in the middle.</summary>
    private static string Side(LayoutProfile profile, bool isEven) => profile.Text(ProfileKey.PageNumberPlace) == "center" ? "center" : isEven ? "left" : "right";

    // Five runs for the field: the only form every program shows.
    private static IEnumerable<XElement> Runs(MendingPass pass, XNamespace word)
    {
        XElement Field(string kind) => Run(new XElement(word + "fldChar", new XAttribute(word + "fldCharType", kind)));
        XElement Text(string name, string text) => Run(new XElement(word + name, new XAttribute(Space, "preserve"), text));
        XElement Run(XElement content) => new(word + "r", Look(pass.Profile, word), content);
        return [Text("t", "— "), Field("begin"), Text("instrText", " PAGE "), Field("separate"), Text("t", "1"), Field("end"), Text("t", " —")];
    }

    private static XElement Look(LayoutProfile profile, XNamespace word)
    {
        var (font, size) = (profile.Text(ProfileKey.PageNumberFont), MendedText.Number(profile.HalfPoints(ProfileKey.PageNumberSize)));
        return new XElement(
            word + "rPr",
            new XElement(word + "rFonts", new XAttribute(word + "hint", "eastAsia"), new XAttribute(word + "ascii", font), new XAttribute(word + "hAnsi", font), new XAttribute(word + "eastAsia", font), new XAttribute(word + "cs", font)),
            new XElement(word + "spacing", new XAttribute(word + "val", "0")), new XElement(word + "sz", new XAttribute(word + "val", size)), new XElement(word + "szCs", new XAttribute(word + "val", size)));
    }

    [GeneratedRegex(@"^([\s—－\-–─―~～·.．/|0-9０-９第共总计页頁]|Page|of)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Furniture();

    [GeneratedRegex("(?<![A-Z])PAGE(?![A-Z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex(@"^—[\s\u2009]{0,3}—$")]
    private static partial Regex Dashes();
}
