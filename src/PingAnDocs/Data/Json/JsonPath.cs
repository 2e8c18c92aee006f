using System.Globalization;

namespace PingAnDocs.Data.Json;

/// <summary>Writes JSON paths: names that are identifiers after a dot, others in brackets and quotes.</summary>
internal static class JsonPath
{
    public static string Item(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}[{index}]");

    public static string Member(string parent, string name) =>
        IsIdentifier(name)
            ? $"{parent}.{name}"
            : $"{parent}['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter == '_');
}
