using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Planning;

/// <summary>Checks an outline against the wording: every phrase it names must be there.</summary>
internal static class OutlineChecks
{
    private const string File = "plan.json";

    public static IEnumerable<Diagnostic> Check(Outline outline, PhraseBook phrases) =>
        from id in outline.Phrases.Distinct(StringComparer.Ordinal)
        where !phrases.Phrases.ContainsKey(id)
        select DataFault.Error(OutlineCodes.UnknownPhrase, SourcePlace.WholeFile(File), $"“{id}”在措辞库的 phrases 里没有。")
            with { Found = id, Expected = NearestName.Of(id, phrases.Phrases.Keys) ?? "", Hint = "请在 phrases.json 里补上这一条，或改正编号。" };
}
