using System.Buffers;
using System.Globalization;
using System.Text;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Fonts named _GB2312 have the characters of GB 2312 and no others: 镕, 〇 and the like come out in some other font.</summary>
internal static class RareCharacterRules
{
    private const string Suffix = "_GB2312";

    // The standard draws these at code points the conversion table does not know.
    private const string AlsoThere = "—·";
    private const int GB2312 = 20936;

    // Below lie Western signs, which take the Western font.
    private const char FirstChinese = '\u2010';

    private static readonly Lazy<HashSet<char>> Repertoire = new(Read);

    // A text of nothing else misses nothing.
    private static readonly Lazy<SearchValues<char>> There = new(() => SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(sign => !char.IsSurrogate(sign) && !IsMissing(new Rune(sign)))]));

    /// <summary>The rules.</summary>
    public static IReadOnlyList<LayoutRule> All { get; } =
    [
        LayoutRule.Of("FT-07", "字体里有文中的生僻字", "字库范围（GB 2312）", Strength.Normally, Missing),
    ];

    private static IEnumerable<InspectionFinding> Missing(LayoutInspection inspection) =>
        inspection.Runs.Where(found => found.Run.Format.EastAsia.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && found.Run.Text.AsSpan().ContainsAnyExcept(There.Value))
            .SelectMany(found => MissingIn(found.Paragraph, found.Run)).Once();

    private static IEnumerable<InspectionFinding> MissingIn(LayoutParagraph paragraph, LayoutRun run)
    {
        var at = run.Start;
        foreach (var rune in run.Text.EnumerateRunes())
        {
            if (IsMissing(rune))
                yield return new InspectionFinding(
                    paragraph.Place(at, rune.Utf16SequenceLength), $"字体“{run.Format.EastAsia}”里没有“{rune}”字，打印出来会变成别的字体，请把这个字改用同类的大字库字体（如仿宋、楷体）。",
                    $"有“{rune}”字的字体", run.Format.EastAsia);
            at += rune.Utf16SequenceLength;
        }
    }

    private static bool IsMissing(Rune rune)
    {
        if (rune.Value < FirstChinese || Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value == 0xFFFC) return false;
        if (!rune.IsBmp) return true;
        return Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && !Repertoire.Value.Contains((char)rune.Value);
    }

    // Every pair of bytes of the standard's 87 rows, read once.
    private static HashSet<char> Read()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(GB2312) ?? throw new InvalidOperationException("The runtime knows no GB 2312.");
        var known = AlsoThere.ToHashSet();
        for (var row = 0xA1; row <= 0xF7; row++)
        {
            for (var cell = 0xA1; cell <= 0xFE; cell++) known.UnionWith(encoding.GetString([(byte)row, (byte)cell]));
        }

        known.Remove('\uFFFD');
        return known;
    }
}
