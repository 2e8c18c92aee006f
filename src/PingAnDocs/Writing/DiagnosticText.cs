using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Writing;

/// <summary>One wording of a diagnostic for the terminal, the trace and the manifest.</summary>
public static class DiagnosticText
{
    private const int LongestQuote = 80;

    /// <summary>The place as one line: 文件:行:列 路径.</summary>
    public static string Place(SourcePlace place)
    {
        var file = place.Line == 0
            ? place.File
            : string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Line}:{place.Column}");
        return place.Path.Length == 0 ? file : $"{file} {place.Path}";
    }

    /// <summary>The message with what was found and expected, as far as it does not say so itself.</summary>
    public static string Sentence(Diagnostic diagnostic)
    {
        var found = Missing(diagnostic.Found, diagnostic.Message) ? $"发现：{Quote(diagnostic.Found)}" : "";
        var expected = Missing(diagnostic.Expected, diagnostic.Message) ? $"应为：{Quote(diagnostic.Expected)}" : "";
        var both = string.Join("；", new[] { found, expected }.Where(part => part.Length > 0));
        return both.Length == 0 ? diagnostic.Message : $"{diagnostic.Message}（{both}）";
    }

    /// <summary>错误, 警告 or 提示.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static bool Missing(string part, string message) =>
        part.Length > 0 && !message.Contains(part, StringComparison.Ordinal);

    /// <summary>Hostile input must not flood or steer the terminal.</summary>
    private static string Quote(string text)
    {
        var plain = string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
        return plain.Length <= LongestQuote ? plain : $"{plain[..LongestQuote]}…";
    }
}
