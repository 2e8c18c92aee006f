using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

/// <summary>Writes diagnostics as small blocks, one blank line between, for expectations people read.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics) => string.Join("\n", diagnostics.Select(Block));

    private static string Block(Diagnostic diagnostic)
    {
        SourcePlace place = diagnostic.Place;
        StringBuilder block = new($"{diagnostic.Code} {diagnostic.Severity} {place.Line}:{place.Column} {place.Path}".TrimEnd());
        block.Append("\n  ").Append(diagnostic.Message).Append('\n');
        foreach ((string label, string text) in new[] { ("实际", diagnostic.Found), ("应为", diagnostic.Expected), ("提示", diagnostic.Hint) })
        {
            if (text.Length > 0) block.Append("  ").Append(label).Append('：').Append(text).Append('\n');
        }

        return block.ToString();
    }
}
