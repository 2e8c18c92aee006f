using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>How many lines a page and how many characters a line hold. All lengths in twips.</summary>
internal static class GridMath
{
    // Width of one character of a size in half-points, and height of a line set single by the habit of Chinese fonts.
    private const decimal TwipsPerHalfPoint = 10m;
    private const decimal SingleLine = 240m;
    private const decimal CharSpaceUnits = 4096m;
    private const decimal TwipsPerPoint = 20m;

    /// <summary>Distance of two lines; null when it depends on the font alone, or the grid cannot be read.</summary>
    public static decimal? LinePitch(BodySetting body)
    {
        var format = body.Paragraph.Format;
        if (format.LineRule != "auto") return format.Line > 0 ? format.Line : null;
        if (!body.IsOnLineGrid || body.Section.LinePitch is not { } pitch || pitch <= 0) return null;

        // A character as tall as a cell of the grid takes the next one too.
        var cells = Math.Floor(body.Run.Format.Size * TwipsPerHalfPoint / pitch) + 1m;
        return pitch * cells * format.Line / SingleLine is > 0m and var line ? line : null;
    }

    /// <summary>Distance of two characters; null when the grid cannot be read.</summary>
    public static decimal? CharacterPitch(BodySetting body)
    {
        var format = body.Run.Format;
        var own = Width(format) + format.Spacing;
        if (!body.IsOnCharacterGrid) return Positive(own);
        if (body.Section.CharSpaceText.Length == 0) return Positive(own);
        return body.Section.CharSpace is { } extra ? Positive(own + extra * TwipsPerPoint / CharSpaceUnits) : null;
    }

    /// <summary>Width of a Chinese character.</summary>
    public static decimal Width(RunFormat format) => format.Size * TwipsPerHalfPoint * format.Scale / 100m;

    /// <summary>How many whole pieces a length holds.</summary>
    public static int Whole(int length, decimal pitch) => (int)Math.Min(int.MaxValue, Math.Floor(Math.Max(0, length) / pitch));

    private static decimal? Positive(decimal pitch) => pitch > 0m ? pitch : null;
}
