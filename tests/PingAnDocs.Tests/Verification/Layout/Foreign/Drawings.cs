namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>Pictures, shapes and text boxes.</summary>
internal static class Drawings
{
    /// <summary>A picture of one pixel.</summary>
    public static ForeignPart Image { get; } = new(
        "rIdImage", "image", "word/media/image1.png",
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));

    private const string Picture =
        "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"7\" name=\"图片\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdImage\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{0}\" cy=\"{1}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>";

    /// <summary>A picture in the line of text; lengths in EMU.</summary>
    public static string Inline(long width, long height) =>
        $"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"7\" name=\"图片\"/>{Graphic(width, height)}</wp:inline></w:drawing></w:r>";

    /// <summary>A picture's own markup.</summary>
    public static string Graphic(long width, long height) => Picture.Replace("{0}", $"{width}", StringComparison.Ordinal).Replace("{1}", $"{height}", StringComparison.Ordinal);

    /// <summary>A text box's own markup.</summary>
    public static string Box(string paragraphs) =>
        $"<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\"><a:spAutoFit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic>";

    /// <summary>A red line's own markup.</summary>
    public static string RedLine(long width) =>
        $"<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"12700\"><a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>";

    /// <summary>Something that floats, with nothing for old readers.</summary>
    public static string Floating(string graphic, string across, long width, long height) => $"<w:r>{Anchor(graphic, across, width, height)}</w:r>";

    /// <summary>The same, with a copy of its paragraphs in VML for old readers.</summary>
    public static string WithFallback(string paragraphs, string across, long width, long height) =>
        $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Anchor(Box(paragraphs), across, width, height)}</mc:Choice><mc:Fallback><w:pict><v:shape style=\"width:200pt;height:60pt\"><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    private static string Anchor(string graphic, string across, long width, long height) =>
        $"<w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>{across}<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapNone/><wp:docPr id=\"9\" name=\"形状\"/><wp:cNvGraphicFramePr/>{graphic}</wp:anchor></w:drawing>";
}
