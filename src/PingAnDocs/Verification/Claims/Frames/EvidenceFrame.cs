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
        var all = hearing.Vocabulary.Evidence;
        if (all.Count == 0 || SpeaksOfSurvey()) return false;
        var unit = clause.Group.Figures[0].Printed!.Unit;
        var same = all.Where(figure => figure.Unit == unit).ToList();
        if (same.Count == 0 || (unit is "%" or "个" or "分" or "" or "项" or "次" && !same.Exists(figure => Likeness(figure, 0) > 0))) return false;
        var sign = window.Direction is { Sense: Sense.OverTime } direction ? direction.Sign : (int?)null;
        if (Remainder(same) is { } rest) hearing.Say(ClaimKind.Value, clause.Token, rest, sign: null);
        else Say(same.MaxBy(Score)!, sign);
        return true;
    }

    private void Say(EvidenceName figure, int? sign)
    {
        var likeness = Likeness(figure, Start()) - (Array.Exists(Moving, word => figure.Name.Contains(word, StringComparison.Ordinal)) ? 1 : 0);
        hearing.NamesSubject = false;
        hearing.Tight = (hearing.Tight & ~Said.Comparator) | (likeness > 1 || (likeness > 0 && clause.Token.Printed!.Value is { Scale: > 0 }) ? Said.Subject : Said.None);
        hearing.Say(ClaimKind.Value, clause.Token, figure.Name, sign: sign);
    }

    // A sentence that has named an indicator speaks of the survey, unless the figure's own name stands beside it.
    private bool SpeaksOfSurvey() =>
        (hearing.Sentence.Has(Sense.Indicator) || hearing.Sentence.Has(Sense.ShortIndicator) || hearing.Sentence.Has(Sense.Town) || hearing.Sentence.Has(Sense.TownKind))
        && !hearing.Sentence.Has(Sense.Evidence);

    private int Score(EvidenceName figure)
    {
        var moves = Array.Exists(Moving, word => figure.Name.Contains(word, StringComparison.Ordinal));
        var fits = moves == window.Direction is { Sense: Sense.OverTime };
        return (Likeness(figure, Start()) * 4) + SharedCharacters(figure) + (fits ? 3 : 0) + Math.Min(Likeness(figure, 0), 2) - (hearing.Cited.Contains(figure.Name) ? 6 : 0);
    }

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
            if (clause.Tokens[index].Sense == Sense.Figure) return clause.Tokens[index].End;
        }

        return clause.From > 0 ? clause.Tokens[clause.From - 1].End : hearing.Sentence.Start;
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
        var topic = same[0].Topic;
        var pair = same.Where(figure => figure.Topic == topic).Take(2).ToList();
        return pair.Count < 2 ? null : $"{pair[0].Name}与{pair[1].Name}之差";
    }

    private bool SaysRemaining()
    {
        var (start, end) = (Start(), EndOfWindow());
        return hearing.Sentence.Tokens.Any(token => token.Sense == Sense.Remaining && token.Start >= start && token.End <= Math.Max(end, start));
    }
}
