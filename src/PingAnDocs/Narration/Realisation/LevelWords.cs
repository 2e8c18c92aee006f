using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Realisation;

/// <summary>The words of the unit's level, fitted to this unit: a county-level city is 全市, not 全县; a district of streets has no towns.</summary>
internal static class LevelWords
{
    private const string Level = "级";
    private const string Below = "下级简";
    private static readonly string[] OfUnitsBelow = ["下级", Below, "下级党委"];

    /// <summary>Word name to word.</summary>
    public static IReadOnlyDictionary<string, string> For(Survey survey, Lexicon lexicon) =>
        lexicon.Of(survey.Unit.Level).ToDictionary(
            pair => pair.Key,
            pair => OfUnitsBelow.Contains(pair.Key) ? OfBelow(pair.Value, survey, lexicon) : OfSelf(pair.Value, survey, lexicon),
            StringComparer.Ordinal);

    // 县公安局 becomes 市公安局 when the county calls itself 我市; 县（市、区） is a list of kinds and stays.
    private static string OfSelf(string word, Survey survey, Lexicon lexicon)
    {
        var usual = lexicon.Of(survey.Unit.Level).GetValueOrDefault(Level) ?? "";
        var own = survey.Unit.Self.TrimStart('我');
        var fits = own.Length == 1 && usual.Length == 1 && own != usual && word.StartsWith(usual, StringComparison.Ordinal) && !word.StartsWith(usual + "（", StringComparison.Ordinal);
        return fits ? own + word[1..] : word;
    }

    private static string OfBelow(string word, Survey survey, Lexicon lexicon)
    {
        var usual = lexicon.Of(survey.Unit.Level).GetValueOrDefault(Below) ?? "";
        var kind = survey.Waves.Select(wave => wave.Subunits?.Kind ?? "").FirstOrDefault(name => name.Length > 0) ?? "";
        return kind.Length == 0 || usual.Length == 0 ? word : word.Replace(usual, kind, StringComparison.Ordinal);
    }
}
