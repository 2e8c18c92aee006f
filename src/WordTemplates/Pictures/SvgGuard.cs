using System.Xml;
using WordTemplates.Packaging;

namespace WordTemplates.Pictures;

/// <summary>Lets only drawings pass: an SVG may also hold scripts, foreign pages and links that call home when the document is opened.</summary>
internal static class SvgGuard
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly HashSet<string> Active = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener", "set", "animate", "animateTransform", "animateMotion",
    };

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = PackageLimits.XmlPartBytes,
    };

    /// <summary>What speaks against the SVG; null when nothing does.</summary>
    public static PictureFault? Check(ReadOnlyMemory<byte> svg)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(svg.ToArray(), writable: false), Settings);
            reader.MoveToContent();
            return reader is { LocalName: "svg", NamespaceURI: Namespace } ? CheckAll(reader) : new PictureFault("WT412", "不是 PNG、JPEG 或 SVG 图片。", "请把图片另存为 PNG 或 JPEG。");
        }
        catch (XmlException)
        {
            return new PictureFault("WT412", "SVG 图片不是合格的 XML，或含有 DTD。", "请用绘图软件另存为“普通 SVG”，或另存为 PNG。");
        }
    }

    private static PictureFault? CheckAll(XmlReader reader)
    {
        var style = false;
        var elements = 0;
        do
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.Depth >= PackageLimits.Depth || ++elements > PackageLimits.Elements)
                    return new PictureFault("WT412", "SVG 图片过于复杂。", "请另存为 PNG。");
                if (Active.Contains(reader.LocalName))
                    return Unsafe(reader.LocalName);
                style = reader.LocalName == "style";
                if (FirstUnsafe(reader) is { } name)
                    return Unsafe(name);
            }
            else if (style && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !IsLocalStyle(reader.Value))
            {
                return Unsafe("style");
            }
            else if (reader.NodeType == XmlNodeType.ProcessingInstruction)
            {
                return Unsafe(reader.Name);
            }
        }
        while (reader.Read());
        return null;
    }

    private static string? FirstUnsafe(XmlReader reader)
    {
        string? found = null;
        for (var i = 0; i < reader.AttributeCount && found is null; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.Prefix != "xmlns" && reader.Name != "xmlns" && !IsSafe(reader.LocalName, reader.Value))
                found = reader.Name;
        }

        reader.MoveToElement();
        return found;
    }

    private static bool IsSafe(string name, string value) => name switch
    {
        "href" or "src" => IsInside(value),
        _ when name.StartsWith("on", StringComparison.OrdinalIgnoreCase) => false,
        _ => IsLocalStyle(value),
    };

    /// <summary>A link into the drawing itself, or a picture it carries along.</summary>
    private static bool IsInside(string link) =>
        link.Length == 0 || link[0] == '#'
        || link.StartsWith("data:image/png;base64,", StringComparison.OrdinalIgnoreCase)
        || link.StartsWith("data:image/jpeg;base64,", StringComparison.OrdinalIgnoreCase);

    /// <summary>Every url(…) leads into the drawing; an escape could hide one, so there is none.</summary>
    private static bool IsLocalStyle(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains('\\', StringComparison.Ordinal) || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase))
            return false;
        for (var at = 0; (at = style.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 4)
        {
            if (!IsInside(style[(at + 4)..].TrimStart(' ', '\t', '\r', '\n', '"', '\'')))
                return false;
        }

        return true;
    }

    private static PictureFault Unsafe(string name) =>
        new("WT414", $"SVG 图片里有脚本、动画或外部链接（{FaultList.Quote(name)}），不予使用。", "请用绘图软件另存为“普通 SVG”，或另存为 PNG。");
}
