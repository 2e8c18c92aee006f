using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Checks a phrase book against the program and against the rules: ids, slots, assertions, red line.</summary>
internal static class PhraseBookChecks
{
    /// <summary>Everything wrong, in the order of the checks. Rules are left out when they could not be read.</summary>
    public static IEnumerable<Diagnostic> Check(PhraseBook book, RuleBook? rules) =>
        [
            .. PhraseCatalog.Required.Where(id => !book.Phrases.ContainsKey(id)).Select(id => Missing(book, id)),
            .. UnknownSlots(book),
            .. RedLine(book),
            .. All(book).SelectMany(TypedClaims.In),
            .. Frame(book),
            .. rules is null ? [] : rules.Rules.SelectMany(rule => RuleIds(rule, book).Concat(Assertions(rule, book))),
        ];

    private static IEnumerable<Diagnostic> UnknownSlots(PhraseBook book) =>
        from phrase in All(book)
        let known = PhraseCatalog.SlotsOf(phrase.Id, book).ToHashSet(StringComparer.Ordinal)
        from variant in phrase.Variants
        from slot in variant.SlotNames.Distinct()
        where !known.Contains(slot)
        select DataFault.Error(PhraseCodes.UnknownSlot, variant.Place ?? phrase.Place, $"“{phrase.Id}”的措辞用了填空“{slot}”，这里没有这个填空。")
            with { Found = slot, Expected = NearestName.Of(slot, known) ?? "", Hint = $"{Guess(slot, known)}这里可用的填空：{string.Join('、', known)}。" };

    private static IEnumerable<Diagnostic> RedLine(PhraseBook book) =>
        from phrase in All(book)
        from variant in phrase.Variants
        from word in Findings.Wording.RedLine.Words
        where variant.Text.Contains(word, StringComparison.Ordinal)
        select DataFault.Error(PhraseCodes.RedLine, variant.Place ?? phrase.Place, $"“{phrase.Id}”的措辞里有“{word}”：不得告诉群众怎样回答调查。") with { Found = word, Hint = "请删去这样的说法，只讲工作本身。" };

    private static IEnumerable<Diagnostic> Frame(PhraseBook book) =>
        book.OpeningMeasures.Concat(book.ClosingMeasures).Concat(book.SteadyMeasures)
            .Where(id => !book.Measures.ContainsKey(id))
            .Select(id => Unknown(id, "measures", book.FramePlaces[id], book.Measures.Keys));

    private static IEnumerable<Diagnostic> RuleIds(Rule rule, PhraseBook book)
    {
        var outcome = rule.Outcome;
        (string Id, string Member, IEnumerable<string> Known)[] named =
        [
            (outcome.Problem, "problems", book.Problems.Keys),
            (outcome.Strength, "strengths", book.Strengths.Keys),
            (outcome.Statement, "phrases", book.Phrases.Keys),
            .. outcome.Causes.Select(id => (id, "causes", (IEnumerable<string>)book.Causes.Keys)),
            .. outcome.Measures.Select(id => (id, "measures", (IEnumerable<string>)book.Measures.Keys)),
        ];
        return named
            .Where(item => item.Id.Length > 0 && !item.Known.Contains(item.Id))
            .Select(item => Unknown(item.Id, item.Member, rule.PlaceOf(item.Id), item.Known));
    }

    // A rule's cells must prove what the words of its phrase claim, before any county is run.
    private static IEnumerable<Diagnostic> Assertions(Rule rule, PhraseBook book)
    {
        var phrase = book.Phrases.GetValueOrDefault(rule.Outcome.Statement) ?? book.Strengths.GetValueOrDefault(rule.Outcome.Strength);
        return (phrase?.Asserts ?? [])
            .Where(claim => !rule.Cells.Any(cell => cell.Feature == claim.Feature && TestGeometry.Implies(cell.Test, claim.Test)))
            .Select(claim => DataFault.Error(PhraseCodes.NotImplied, rule.Cells.FirstOrDefault(cell => cell.Feature == claim.Feature)?.Place ?? rule.Place, $"规则{rule.Id}的条件不能保证“{phrase!.Id}”的说法：{claim.Feature} {claim.Test.Text}。")
                with { Expected = $"{claim.Feature} {claim.Test.Text}", Hint = Mend(rule, claim) });
    }

    private static string Mend(Rule rule, Cell claim) => rule.Cells.Any(cell => cell.Feature == claim.Feature)
        ? $"请把规则{rule.Id}的“{claim.Feature}”收紧到“{claim.Test.Text}”以内，或换一个措辞。"
        : $"请在规则{rule.Id}里写明“{claim.Feature}”的条件，或换一个措辞。";

    /// <summary>Every phrase of the book, whatever it belongs to.</summary>
    public static IEnumerable<Phrase> All(PhraseBook book) =>
        [
            .. book.Phrases.Values, .. book.Strengths.Values, .. book.Causes.Values.Select(cause => cause.Phrase),
            .. book.Problems.Values.SelectMany(problem => new[] { problem.Headline, problem.Inquiry }),
            .. book.Measures.Values.SelectMany(measure => new[] { measure.Title, measure.Text }),
        ];

    private static Diagnostic Missing(PhraseBook book, string id) =>
        DataFault.Error(PhraseCodes.MissingPhrase, SourcePlace.WholeFile("phrases.json"), $"措辞库缺少“{id}”。")
            with { Expected = id, Hint = NearestName.Of(id, book.Phrases.Keys) is { } nearest ? $"是不是写成了“{nearest}”？" : "" };

    private static Diagnostic Unknown(string id, string member, SourcePlace place, IEnumerable<string> known) =>
        DataFault.Error(PhraseCodes.UnknownId, place, $"“{id}”在{PhraseLists.Named(member)}里没有。")
            with { Found = id, Expected = NearestName.Of(id, known) ?? "", Hint = Guess(id, known) is { Length: > 0 } guess ? guess : $"请改成已有的编号，或先在{PhraseLists.Named(member)}里加上这一条。" };

    private static string Guess(string name, IEnumerable<string> known) => NearestName.Of(name, known) is { } nearest ? $"是不是想写“{nearest}”？" : "";
}
