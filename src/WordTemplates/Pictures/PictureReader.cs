using System.Buffers.Binary;

namespace WordTemplates.Pictures;

/// <summary>Recognises pictures by their content, whatever their name says, and reads their size. The bytes may be hostile.</summary>
internal static class PictureReader
{
    /// <summary>Pictures of phones reach 15 MB.</summary>
    private const int MostBytes = 20 << 20;

    /// <summary>A thinner picture would not be seen.</summary>
    private const int MostRatio = 1_000;

    /// <summary>The picture, or null with the reason.</summary>
    public static Picture? Read(ReadOnlyMemory<byte> content, out PictureFault? fault)
    {
        var bytes = content.Span;
        if (content.Length > MostBytes)
            return Refuse($"图片超过 {MostBytes >> 20} MB。", "请先压缩图片。", out fault);
        if (PngHead.Fits(bytes))
            return Sized(PictureKind.Png, content, PngHead.Read(bytes), out fault);
        if (JpegHead.Fits(bytes))
            return ReadJpeg(content, out fault);
        if (!SvgHead.Fits(bytes))
            return Refuse("不是 PNG、JPEG 或 SVG 图片。", "请把图片另存为 PNG 或 JPEG。", out fault);
        return (fault = SvgGuard.Check(content)) is null ? Sized(PictureKind.Svg, content, SvgHead.Read(content), out fault) : null;
    }

    private static Picture? ReadJpeg(ReadOnlyMemory<byte> content, out PictureFault? fault)
    {
        if (JpegHead.Read(content.Span) is not { } head)
            return Refuse("JPEG 图片已经损坏，读不出尺寸。", "请重新导出图片。", out fault);
        if (head.Orientation == 1)
            return Sized(PictureKind.Jpeg, content, (head.Width, head.Height), out fault);
        // Word and WPS do not agree on whether to obey the mark: whichever way it is stored, one of them shows it lying.
        fault = new PictureFault("WT413", "照片是横着存的，靠旋转标记（EXIF）转正，Word 和 WPS 显示的方向会不一致。", "请用看图软件打开照片，转正后另存。");
        return null;
    }

    private static Picture? Sized(PictureKind kind, ReadOnlyMemory<byte> content, (decimal Width, decimal Height)? size, out PictureFault? fault)
    {
        if (size is not { Width: > 0, Height: > 0 } known)
            return Refuse("图片已经损坏，读不出尺寸。", "请重新导出图片；SVG 要写明 width 和 height，或 viewBox。", out fault);
        if (Math.Max(known.Width, known.Height) / MostRatio > Math.Min(known.Width, known.Height))
            return Refuse("图片过于细长。", "请检查图片。", out fault);
        fault = null;
        return new Picture(kind, content.ToArray(), known.Width, known.Height);
    }

    private static Picture? Refuse(string message, string hint, out PictureFault? fault)
    {
        fault = new PictureFault("WT412", message, hint);
        return null;
    }

    /// <summary>Two bytes, most significant first, as all these formats store lengths.</summary>
    public static int Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
}
