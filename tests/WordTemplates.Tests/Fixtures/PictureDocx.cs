using System.IO.Compression;
using System.Text;

namespace WordTemplates.Tests.Fixtures;

/// <summary>Word files with a placeholder picture as Word writes it, and reads what the pictures have become.</summary>
internal static class PictureDocx
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";

    public const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static string Document(string body) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    /// <summary>A run with an inline picture of 2:1.</summary>
    public static string Picture(string alt, string id = "rIdPic", int number = 1, string blip = "/>") =>
        $"<w:r><w:rPr><w:noProof/></w:rPr><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"2400000\" cy=\"1200000\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"{number}\" name=\"图片 {number}\" descr=\"{alt}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"图片 {number}\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{id}\"{blip}<a:srcRect l=\"1000\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2400000\" cy=\"1200000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    /// <summary>A document with that body, in which rIdPic is a placeholder.</summary>
    public static byte[] Of(string body) => new OfficePackage()
        .With("word/document.xml", MainType, Document(body))
        .With("word/media/image1.png", "image/png", Pictures.Png(20, 10))
        .Related("word/document.xml", "rIdPic", "image", "media/image1.png")
        .ToBytes();

    /// <summary>The parts under word/media, by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Media(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return zip.Entries.Where(entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal)).ToDictionary(entry => entry.FullName, Bytes);
    }

    public static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    public static TemplateValue Value(byte[] picture) => new PictureValue(picture);

    public static TemplateValue Uri(byte[] picture, string type = "png") => new TextValue($"data:image/{type};base64,{Convert.ToBase64String(picture)}");

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
