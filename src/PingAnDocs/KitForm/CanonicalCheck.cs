using System.Globalization;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitForm;

/// <summary>RL090: notes the first line in which a kit file differs from its canonical form.</summary>
public static class CanonicalCheck
{
    /// <summary>Code of a file that is not in canonical form.</summary>
    public const string NotCanonical = "KT140";

    private const string Mark = "\uFEFF";

    /// <summary>A note, or nothing when the file is canonical or cannot be read (which others report).</summary>
    public static IEnumerable<Diagnostic> Check(SourceFile file)
    {
        if (CanonicalJson.Of(file, new DiagnosticBag()) is not { } canonical || canonical.AsSpan().SequenceEqual(file.Bytes.Span))
            yield break;
        var (found, wanted) = (Lines(file.Bytes.Span), Lines(canonical));
        var line = found.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
        var place = new SourcePlace(file.Name, "", line + 1, 1);
        yield return DataFault.Note(NotCanonical, place, string.Create(
            CultureInfo.InvariantCulture, $"“{file.Name}”的写法不统一，从第{line + 1}行起与规定的次序或排版不同。"))
            with
            {
                Found = Quoted.Short(At(found, line)),
                Expected = Quoted.Short(At(wanted, line)),
                Hint = "不影响使用；运行 pingan kit format 可以自动理顺，以后比较两个版本时只显示真正改动的行。",
            };
    }

    private static string[] Lines(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    private static string At(string[] lines, int index) => index >= lines.Length ? "" : index == 0 ? lines[0].Replace(Mark, "<U+FEFF>", StringComparison.Ordinal).Trim() : lines[index].Trim();
}
