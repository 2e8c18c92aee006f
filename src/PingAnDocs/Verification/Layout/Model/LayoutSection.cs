using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>A section: page, margins, grid, headers and footers. Lengths in twips; null where the file gives none that can be read.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Element">Its markup.</param>
internal sealed record LayoutSection(int Index, XElement Element)
{
    private XElement? Size => Element.Child("pgSz");

    private XElement? Margins => Element.Child("pgMar");

    private XElement? Grid => Element.Child("docGrid");

    public int? Width => Measure.Twips(Size.Attr("w"));

    public int? Height => Measure.Twips(Size.Attr("h"));

    public bool IsLandscape => Size.Attr("orient") == "landscape" || Width > Height;

    public int? Top => Measure.Twips(Margins.Attr("top"));

    public int? Bottom => Measure.Twips(Margins.Attr("bottom"));

    public int? Left => Measure.Twips(Margins.Attr("left"));

    public int? Right => Measure.Twips(Margins.Attr("right"));

    public int? Header => Measure.Twips(Margins.Attr("header"));

    public int? Footer => Measure.Twips(Margins.Attr("footer"));

    public int Gutter => Measure.Twips(Margins.Attr("gutter")) ?? 0;

    /// <summary>The gutter lies on top, not at the side.</summary>
    public bool GutterOnTop { get; init; }

    /// <summary>From the paper's upper edge to the type area.</summary>
    public int? Above => Top + (GutterOnTop ? Gutter : 0);

    /// <summary>From the paper's left, or inner, edge to the type area.</summary>
    public int? Beside => Left + (GutterOnTop ? 0 : Gutter);

    /// <summary>Width of the type area.</summary>
    public int? TextWidth => Width - Beside - Right;

    /// <summary>Height of the type area.</summary>
    public int? TextHeight => Height - Above - Bottom;

    /// <summary>lines, linesAndChars, snapToChars; empty for none.</summary>
    public string GridType => Grid.Attr("type");

    /// <summary>As written: other programs write numbers no integer holds.</summary>
    public string LinePitchText => Grid.Attr("linePitch");

    /// <summary>As written.</summary>
    public string CharSpaceText => Grid.Attr("charSpace");

    public int? LinePitch => Measure.Whole(LinePitchText);

    /// <summary>4096ths of a point added to each character.</summary>
    public int? CharSpace => Measure.Whole(CharSpaceText);

    public int Columns => Measure.Whole(Element.Child("cols").Attr("num")) ?? 1;

    public bool HasPageBorders => Element.Child("pgBorders") is { HasElements: true };

    /// <summary>The first page has its own header and footer.</summary>
    public bool HasTitlePage => Element.Flag("titlePg") ?? false;

    /// <summary>Number its pages start with; null when they go on.</summary>
    public int? PageStart => Measure.Whole(Element.Child("pgNumType").Attr("start"));

    /// <summary>How it begins: nextPage, continuous, evenPage, oddPage, nextColumn.</summary>
    public string Begins => Element.Val("type") is { Length: > 0 } type ? type : "nextPage";

    /// <summary>Header parts by kind (default, even, first), those of earlier sections included.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Footer parts by kind, those of earlier sections included.</summary>
    public IReadOnlyDictionary<string, string> Footers { get; init; } = new Dictionary<string, string>();

    /// <summary>The place in words.</summary>
    public string Where => $"第{Index + 1}节";
}
