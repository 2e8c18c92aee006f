using System.Globalization;

namespace WordTemplates.Pictures;

/// <summary>
/// Fits a picture into the author's frame without distortion. The room that is left is written as a negative crop
/// (a:srcRect): Word writes the same for "crop, fit", and LibreOffice shows it so, while it passes over a:fillRect.
/// </summary>
internal static class Letterbox
{
    /// <summary>The whole picture in the unit of a crop, a thousandth of a percent.</summary>
    private const decimal Whole = 100_000;

    /// <summary>Attributes of a:srcRect; empty when the picture fills its frame.</summary>
    /// <param name="frame">Width and height of the frame, in one unit.</param>
    /// <param name="picture">The picture.</param>
    public static string Crop((long Width, long Height) frame, Picture picture)
    {
        if (frame.Width <= 0 || frame.Height <= 0)
            return "";
        var ratio = (decimal)frame.Width / frame.Height * (picture.Height / picture.Width);
        return ratio >= 1 ? Both("l", "r", ratio) : Both("t", "b", 1 / ratio);
    }

    private static string Both(string one, string other, decimal ratio)
    {
        var room = Math.Min(int.MaxValue, Math.Round((ratio - 1) / 2 * Whole, MidpointRounding.AwayFromZero));
        var text = room.ToString("0", CultureInfo.InvariantCulture);
        return room == 0 ? "" : $" {one}=\"-{text}\" {other}=\"-{text}\"";
    }
}
