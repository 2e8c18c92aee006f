using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-08: formulations out of their time, by the list of the kit and the day of the document.</summary>
internal static partial class DatedFormulations
{
    private static readonly InspectionRule Formulations = new("TX-08", "提法在其使用期内", "文稿包的提法表", Strength.Normally);

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = new(Formulations, Inspect);

    private static RuleResult Inspect(WordingDocument document)
    {
        if (document.Formulations is not { } finder) return RuleResult.NotVerified(Formulations, "没有提法表（文稿包里的 formulations.json），请用 --kit 指明文稿包。");
        if (document.Day is not { } day) return RuleResult.NotVerified(Formulations, "文中没有日期行，或有几个不同的日期，请用 --date 写明按哪一天检查。");
        return RuleResult.Checked(Formulations, [.. document.Paragraphs.SelectMany(paragraph => In(paragraph, finder, day))]);
    }

    private static IEnumerable<InspectionFinding> In(WordingParagraph paragraph, FormulationFinder finder, DateOnly day) =>
        from found in finder.OutOfTime(paragraph.Text, day)
        where !IsQuoted(paragraph, found) && !TellsOfItsTime(paragraph, found)
        let formulation = found.Formulation
        select new InspectionFinding(paragraph.Place(found.Start, found.Length), Message(formulation, day), formulation.Successor, paragraph.Text.Substring(found.Start, found.Length))
        {
            Source = formulation.Source,
        };

    private static string Message(Formulation formulation, DateOnly day) =>
        day < formulation.ValidFrom
            ? $"“{formulation.Text}”{Day(formulation.ValidFrom)}才启用，早于此不用；请改写或核对日期。"
            : $"“{formulation.Text}”用到{Day(formulation.ValidTo)}为止，现在不再使用；{(formulation.Successor.Length > 0 ? $"请改用“{formulation.Successor}”。" : "请改写。")}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? "";

    // A title of a document keeps its words, and so does a sentence somebody is quoted with; a term in quotation marks is ours.
    private static bool IsQuoted(WordingParagraph paragraph, FoundFormulation found) =>
        Quotation().Matches(paragraph.Text).Any(match => match.Index < found.Start && found.Start + found.Length < match.Index + match.Length);

    // 2018年至2020年，全县开展扫黑除恶专项斗争 tells of the past in the words of its time.
    private static bool TellsOfItsTime(WordingParagraph paragraph, FoundFormulation found)
    {
        var start = found.Start == 0 ? 0 : paragraph.Text.LastIndexOfAny(['。', '！', '？', '\n'], found.Start - 1) + 1;
        return Year().Matches(paragraph.Text[start..found.Start])
            .Any(match => new DateOnly(int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture), 1, 1) is var year
                && year <= (found.Formulation.ValidTo ?? DateOnly.MaxValue) && year.AddYears(1) > (found.Formulation.ValidFrom ?? DateOnly.MinValue));
    }

    [GeneratedRegex("《[^《》]*(?:《[^《》]*》[^《》]*)*》|“[^“”]*[，。；！？][^“”]*”", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quotation();

    [GeneratedRegex("(?<![0-9])(?:19|20)[0-9]{2}(?=年)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
