using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>提升 for 下降, 低于 for 高出, 后退 for 前进, 收窄 for 扩大, 提升 for 持平 …</summary>
internal sealed class DirectionFlip() : Mutator("direction")
{
    private static readonly (string, string)[] Opposites =
    [
        ("提升", "下降"), ("上升", "下降"), ("高出", "低于"), ("高于", "低于"), ("高", "低"), ("前进", "后退"), ("+", "-"),
        ("持平于", "高于"), ("不变", "前进"),
    ];

    private static readonly (string, string)[] Widenings = [("扩大", "收窄"), ("拉大", "缩小"), ("大于", "小于")];
    private static readonly string[] Counted = ["提升", "下降", "高于", "低于", "前进", "后退"];

    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) =>
    [
        .. from span in sentence.Spans
           where span.Span is DirectionSpan || (span.Span is FigureSpan && !char.IsAsciiDigit(span.Span.Text[0]))
           let other = Opposite(span.Span)
           where other is not null
           select Replace(sentence, span.At, span.Span.Text.Length, other),
        .. from at in Words(sentence, Counted)
           where CountsInClause(sentence, at.At)
           select Replace(sentence, at.At, at.Word.Length, Other(Opposites, at.Word)!),
        .. from at in Words(sentence, [.. Widenings.SelectMany(pair => new[] { pair.Item1, pair.Item2 })])
           where sentence.Facts.Any(fact => fact.Kind is FactKind.Gap)
           select Replace(sentence, at.At, at.Word.Length, Other(Widenings, at.Word)!),
    ];

    private static string? Opposite(Span span) => span switch
    {
        FigureSpan { Text: "持平", Fact.Kind: FactKind.Gap } => "高出",
        { Text: "持平" } => "提升",
        _ => Other(Opposites, span.Text),
    };

    private static string? Other((string, string)[] pairs, string word) =>
        pairs.Where(pair => pair.Item1 == word || pair.Item2 == word).Select(pair => pair.Item1 == word ? pair.Item2 : pair.Item1).FirstOrDefault();

    // Words of the wording itself; those of direction spans are flipped above.
    private static IEnumerable<(string Word, int At)> Words(FactSentence sentence, string[] words) =>
        from span in sentence.Spans
        where span.Span is LiteralSpan
        from word in words
        from at in sentence.PlacesOf(word)
        where at >= span.At && at + word.Length <= span.At + span.Span.Text.Length
        select (word, at);

    // 78个比去年同期提升: the direction belongs to the count of its clause.
    private static bool CountsInClause(FactSentence sentence, int at)
    {
        var (from, to) = (sentence.Text.LastIndexOfAny(['，', '；', '。', '：', '、'], at) + 1, sentence.Text.IndexOfAny(['，', '；', '。', '：', '、'], at));
        return sentence.Numerals.Any(figure => figure.Figure.Fact.Kind == FactKind.Count && figure.At >= from && (to < 0 || figure.At < to));
    }
}
