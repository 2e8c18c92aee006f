using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Planning;

/// <summary>Checks an outline against the wording: every phrase it names must be there.</summary>
internal static class OutlineChecks
{
    private const string File = "plan.json";

    /// <summary>Faults at the place in the plan. What every phrase book must have is missed there (KT311), so one gap is one fault; the usual outline of a kit without the file names nothing else.</summary>
    public static IEnumerable<Diagnostic> Check(Outline outline, PhraseBook phrases, SourceFile? plan)
    {
        var root = plan is null ? null : JsonTree.Read(plan, new DiagnosticBag());
        return from id in outline.Phrases.Distinct(StringComparer.Ordinal)
               where !phrases.Phrases.ContainsKey(id) && !PhraseCatalog.Required.Contains(id)
               select Unknown(id, phrases, root is null ? null : PlaceOf(root, id));
    }

    private static Diagnostic Unknown(string id, PhraseBook phrases, SourcePlace? place) =>
        DataFault.Error(OutlineCodes.UnknownPhrase, place ?? SourcePlace.WholeFile(File), $"“{id}”在“短语”表（phrases）里没有。")
            with { Found = id, Expected = NearestName.Of(id, phrases.Phrases.Keys) ?? "", Hint = "请在“短语”表（phrases.json）里补上这一条，或改正编号。" };

    // A phrase is named by phrase or steady; no other member of a plan holds a text that could be taken for it.
    private static SourcePlace? PlaceOf(JsonNode node, string id)
    {
        var named = node.Members.FirstOrDefault(member => member.Name is "phrase" or "steady" && member.Value.Text == id);
        return named?.Value.Place ?? node.Members.Select(member => member.Value).Concat(node.Items).Select(inner => PlaceOf(inner, id)).FirstOrDefault(place => place is not null);
    }
}
