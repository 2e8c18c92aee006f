using System.Text;
using System.Text.RegularExpressions;
using PingAnDocs.Data;
using PingAnDocs.Narration.Masking;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Searches the whole package of a masked file for raw names and figures: text, properties, comments, alternative texts, names of parts.</summary>
/// <remarks>A fault names the part only: what was found must not be written down.</remarks>
internal static partial class LeakCheck
{
    /// <param name="package">The finished file.</param>
    /// <param name="stories">Its texts.</param>
    /// <param name="template">The template: figures of its own are not the survey's.</param>
    /// <param name="mask">What may not be there.</param>
    /// <param name="faults">Where faults go.</param>
    public static void Check(WordPackage package, IReadOnlyList<Story> stories, TemplateReading template, MaskRecord mask, DiagnosticBag faults)
    {
        if (mask.Names.Count + mask.Figures.Count == 0) return;
        var figures = mask.Figures.ToHashSet(StringComparer.Ordinal);
        foreach (var name in package.Names.Distinct(StringComparer.Ordinal))
        {
            var text = $"{name}\n{Markup(package.Entries[name])}";
            var said = string.Join('\n', stories.Where(story => story.Part == name).SelectMany(story => story.Paragraphs).Select(paragraph => paragraph.Text));
            if (mask.Names.Any(secret => text.Contains(secret, StringComparison.Ordinal) || said.Contains(secret, StringComparison.Ordinal)))
                faults.Add(Found(name, "名称"));
            var own = template.Package.Entry(name) is { } bytes ? Numerals(Markup(bytes)) : [];
            if (Numerals(said).Overlaps(figures) || Numerals(text).Except(own).Where(HasPoint).Any(figures.Contains))
                faults.Add(Found(name, "数值"));
        }
    }

    // Markup is full of whole numbers: widths, sizes, ids. Those of the text are read from the text.
    private static bool HasPoint(string numeral) => numeral.Contains('.', StringComparison.Ordinal);

    private static string Markup(byte[] bytes) => Declaration().Replace(Encoding.UTF8.GetString(bytes), "");

    private static HashSet<string> Numerals(string text) => [.. Numeral().Matches(text).Select(match => match.Value)];

    private static Diagnostic Found(string part, string what) =>
        Fault.Error("VF224", part, $"成稿的“{part}”里有应当脱敏的{what}。") with { Hint = "请检查模板和措辞里是否写了本单位的名称或数值，改用标签后重新生成。" };

    [GeneratedRegex(@"^\s*\uFEFF?<\?xml[^>]*\?>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeral();
}
