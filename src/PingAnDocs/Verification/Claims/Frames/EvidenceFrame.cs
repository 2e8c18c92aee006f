using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Figures of other sources: the unit leads to the figures that may be meant, the words around to the one that is.</summary>
internal sealed class EvidenceFrame(Hearing hearing, Window window, Clause clause)
{
    private static readonly string[] Moving = ["同比", "环比", "增幅", "降幅", "变化"];

    private string Text => hearing.Sentence.Whole;

    /// <summary>True when the figure is one of another source.</summary>
    public bool TryRead()
    {
        var unit = clause.Group.Figures[0].Printed!.Unit;
        var same = hearing.Vocabulary.Evidence.Where(figure => figure.Unit == unit).ToList();
        if (same.Count == 0 || (IsUnitOfSurvey(unit) && !IsNamed(same))) return false;
        var sign = window.Direction is { Sense: Sense.OverTime } direction ? direction.Sign : (int?)null;
        if (Remainder(same) is { } rest) hearing.Say(ClaimKind.Value, clause.Token, rest, sign: null);
        else Say(same.MaxBy(Score)!, sign);
        return true;
    }

    // Nothing of a survey is counted in 条 or 万元.
    private static bool IsUnitOfSurvey(string unit) => unit is "%" or "个" or "分" or "" or "项" or "次";

    // A sentence that has named an indicator speaks of the survey, unless the figure's own name stands beside it.
    private bool IsNamed(List<EvidenceName> same) => SpeaksOfSurvey()
        ? hearing.Sentence.Has(Sense.Evidence) || (!NamesIndicator() && same.Exists(figure => Likeness(figure, Start()) > (IsMoving(figure) ? 2 : 1)))
        : same.Exists(figure => Likeness(figure, 0) > 0);

    private void Say(EvidenceName figure, int? sign)
    {
        var likeness = Likeness(figure, Start()) - (IsMoving(figure) ? 1 : 0);
        hearing.NamesSubject = false;
        hearing.Tight = (hearing.Tight & ~Said.Comparator) | (likeness > 1 || (likeness > 0 && clause.Token.Printed!.Value is { Scale: > 0 }) ? Said.Subject : Said.None);
        hearing.Say(ClaimKind.Value, clause.Token, figure.Name, sign: sign);
        hearing.Cited.Add(figure);
    }

    private bool NamesIndicator() => clause.Tokens.Take(clause.Index).Skip(clause.From).Any(token => token.Sense is Sense.Indicator or Sense.ShortIndicator);

    private bool SpeaksOfSurvey() =>
        hearing.Sentence.Has(Sense.Indicator) || hearing.Sentence.Has(Sense.ShortIndicator) || hearing.Sentence.Has(Sense.Town) || hearing.Sentence.Has(Sense.TownKind);

    private static bool IsMoving(EvidenceName figure) => Array.Exists(Moving, word => figure.Name.Contains(word, StringComparison.Ordinal));

    private int Score(EvidenceName figure)
    {
        var fits = IsMoving(figure) == window.Direction is { Sense: Sense.OverTime };
        return (Likeness(figure, Start()) * 4) + SharedCharacters(figure) + (fits ? 3 : 0) + (IsWhole(figure) ? 4 : 0)
            + (Math.Min(Likeness(figure, hearing.Sentence.Start), 2) * 2) + Block(figure) - (hearing.Cited.Contains(figure) ? 6 : 0);
    }

    private bool IsWhole(EvidenceName figure) => Text.AsSpan(Start(), EndOfWindow() - Start()).Contains(figure.Name, StringComparison.Ordinal);

    // 据县公安局统计，入室盗窃警情……，夜间发生的占……: the source, the topic and the figure before lead to the block.
    private int Block(EvidenceName figure) =>
        (Sentence.Contains(figure.Source, StringComparison.Ordinal) ? 4 : 0)
        + (IsTopic(figure.Topic) ? 6 + (3 * figure.Topic.Length) : 0)
        + (hearing.Cited.Exists(other => other.Topic == figure.Topic) ? 6 : 0);

    // 县信访局 is no word on 信访, 入室盗窃 none on 盗窃.
    private bool IsTopic(string topic)
    {
        if (topic.Length == 0 || !Sentence.Contains(topic, StringComparison.Ordinal)) return false;
        var longer = hearing.Vocabulary.Evidence.SelectMany(figure => new[] { figure.Source, figure.Topic }).Where(name => name.Length > topic.Length && name.Contains(topic, StringComparison.Ordinal));
        return longer.Aggregate(Sentence, (text, name) => text.Replace(name, "", StringComparison.Ordinal)).Contains(topic, StringComparison.Ordinal);
    }

    private string Sentence => hearing.Sentence.Text;

    // Pairs of characters the name shares with the text from an index to the clause's end.
    private int Likeness(EvidenceName figure, int start)
    {
        var said = Text.AsSpan(start, EndOfWindow() - start);
        var shared = 0;
        for (var index = 0; index + 1 < figure.Name.Length; index++)
        {
            if (said.Contains(figure.Name.AsSpan(index, 2), StringComparison.Ordinal)) shared++;
        }

        return shared;
    }

    private int SharedCharacters(EvidenceName figure)
    {
        var start = Start();
        var said = Text.AsSpan(start, EndOfWindow() - start);
        var shared = 0;
        foreach (var letter in figure.Name)
        {
            if (said.Contains(letter)) shared++;
        }

        return shared;
    }

    private int Start() => clause.Index == 0 ? hearing.Sentence.Start : clause.Index > clause.From ? PreviousFigureEnd() : clause.Tokens[clause.From - 1].End;

    private int PreviousFigureEnd()
    {
        for (var index = clause.Index - 1; index >= clause.From; index--)
        {
            if (clause.Tokens[index].Sense == Sense.Figure) return clause.Tokens[index].End + NounOfPrevious(clause.Tokens[index].End);
        }

        return clause.From > 0 ? clause.Tokens[clause.From - 1].End : hearing.Sentence.Start;
    }

    // 37件矛盾纠纷已办结21件: the noun behind a figure is its own and says nothing about the next.
    private int NounOfPrevious(int end)
    {
        if (hearing.Cited.Count == 0) return 0;
        var length = 0;
        while (end + length < Text.Length && hearing.Cited[^1].Name.AsSpan().Contains(Text.AsSpan(end, length + 1), StringComparison.Ordinal)) length++;
        return length > 1 ? length : 0;
    }

    private int EndOfWindow()
    {
        for (var index = clause.Index + 1; index < clause.End; index++)
        {
            if (clause.Tokens[index].Sense == Sense.Figure) return clause.Tokens[index].Start;
        }

        return clause.End < clause.Tokens.Count ? clause.Tokens[clause.End].Start : clause.Tokens[^1].End;
    }

    // 还有16条没有反馈: what is left of the two figures with that unit.
    private string? Remainder(List<EvidenceName> same)
    {
        if (same.Count < 2 || !SaysRemaining() || same.Exists(figure => "未没缺".Any(figure.Name.Contains) && Likeness(figure, Start()) > 1)) return null;
        var pair = same.GroupBy(figure => figure.Topic, StringComparer.Ordinal).Select(block => block.Take(2).ToList()).Where(pair => pair.Count == 2).MaxBy(pair => Block(pair[0]));
        return pair is null ? null : $"{pair[0].Name}与{pair[1].Name}之差";
    }

    private bool SaysRemaining()
    {
        var (start, end) = (Start(), EndOfWindow());
        return hearing.Sentence.Tokens.Any(token => token.Sense == Sense.Remaining && token.Start >= start && token.End <= Math.Max(end, start));
    }
}
