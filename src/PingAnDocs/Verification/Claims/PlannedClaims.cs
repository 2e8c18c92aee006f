using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Claims.Frames;

namespace PingAnDocs.Verification.Claims;

/// <summary>What a listener must hear when the narrative is read out: one statement for each of its figures, in order.</summary>
internal sealed class PlannedClaims(Vocabulary vocabulary)
{
    private const string RunOfFalls = "连续下降次数";
    private const string RunOfRises = "连续上升次数";
    private const string FullShare = "达到最高值的单位";

    /// <summary>The statements.</summary>
    public IReadOnlyList<Claim> Of(Narrative narrative) =>
    [
        .. from sentence in Sentences(narrative)
           let text = sentence.Text
           from figure in sentence.Spans.OfType<FigureSpan>()
           select Claim(figure, text),
    ];

    private static IEnumerable<Sentence> Sentences(Narrative narrative) =>
        narrative.Opening.Concat(narrative.Sections.SelectMany(section => section.Paragraphs.Prepend(new NarrativeParagraph(section.Heading, []))))
            .Concat(narrative.Closing).SelectMany(paragraph => paragraph.AllSentences.Concat(paragraph.Table?.AllSentences ?? []))
            .Concat(narrative.Attachments.SelectMany(table => table.AllSentences));

    private Claim Claim(FigureSpan figure, string sentence)
    {
        var fact = figure.Fact;
        var isFigure = figure.Text.Length > 0 && char.IsAsciiDigit(figure.Text[0]);
        var isMasked = figure.Masked;
        var claim = Meaning(fact) with { Place = new ClaimPlace("", 0, 0, figure.Text.Length, sentence), Masked = isMasked, InWords = !isFigure && !isMasked };
        return isFigure ? claim with { Value = Printed(figure.Text) } : claim with { Value = null };
    }

    private Claim Meaning(Fact fact) => fact.Kind switch
    {
        FactKind.Value when fact.Indicator == FullShare => Plain(ClaimKind.Share, fact, CountedSet.Units, "", null, fact.Unit),
        FactKind.Value => Plain(ClaimKind.Value, fact, fact.Indicator, "", fact.Sign, fact.Unit),
        FactKind.Average => Plain(ClaimKind.Average, fact, fact.Indicator, fact.Comparator, null, fact.Unit),
        FactKind.Rank => Plain(ClaimKind.Rank, fact, fact.Indicator, fact.Comparator, null, "位"),
        FactKind.RankChange => Plain(ClaimKind.RankChange, fact, fact.Indicator, fact.Comparator, fact.Sign, "位"),
        FactKind.Count => Count(fact),
        FactKind.Change => Plain(ClaimKind.Change, fact, fact.Indicator, "", fact.Sign, Difference(fact.Unit)),
        FactKind.Gap => Plain(ClaimKind.Gap, fact, fact.Indicator, fact.Comparator, fact.Sign, Difference(fact.Unit)),
        FactKind.AverageChange => Plain(ClaimKind.AverageChange, fact, fact.Indicator, fact.Comparator, fact.Sign, Difference(fact.Unit)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, message: null),
    };

    private Claim Count(Fact fact)
    {
        if (fact.Derivation is RunOfFalls or RunOfRises) return Plain(ClaimKind.Run, fact, fact.Indicator, "", fact.Derivation == RunOfRises ? 1 : -1, "");
        if (fact.Derivation.Length > 0 && !fact.Derivation.StartsWith(Fact.ByProgram, StringComparison.Ordinal)) return Plain(ClaimKind.Count, fact, Set(fact.Indicator), "", null, "");
        var isWithin = fact.Unit.Length == 0 && vocabulary.IsKind(fact.Indicator);
        return Plain(ClaimKind.Count, fact, isWithin ? RankFrame.FrontGroup : fact.Indicator, fact.Comparator, null, "");
    }

    // What is counted is described in words; they are read like any text.
    private string Set(string label)
    {
        var what = label.Contains("单位", StringComparison.Ordinal) ? CountedSet.Units : label == CountedSet.Parts ? CountedSet.Parts : CountedSet.Indicators;
        var tokens = vocabulary.Lexer.Read(label);
        return CountedSet.Name(what, CountedSet.Properties(what, tokens, 0, tokens.Count));
    }

    private static Claim Plain(ClaimKind kind, Fact fact, string subject, string comparator, int? sign, string unit) =>
        new(kind, fact.Wave, subject, comparator, fact.Previous, sign, Math.Abs(fact.Value), unit, new ClaimPlace("", 0, 0, 0, ""));

    private static string Difference(string unit) => unit == "%" ? "个百分点" : unit;

    private static decimal? Printed(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value : null;
}
