using System.Globalization;

namespace PingAnDocs.Data;

/// <summary>Writes figures in diagnostics: all decimals kept, no culture.</summary>
internal static class FigureText
{
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>With its sign, for differences.</summary>
    public static string Signed(decimal value) => value > 0 ? $"+{Of(value)}" : Of(value);
}
