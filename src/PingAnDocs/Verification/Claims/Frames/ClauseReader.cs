using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Reads one clause from left to right: words colour what follows, figures become statements.</summary>
internal sealed class ClauseReader(Hearing hearing, IReadOnlyList<Token> tokens, int from, int end, bool inBracket)
{
    private readonly Window window = new();
    private bool hasCount;
    private bool hasFigure;

    /// <summary>Reads the clause.</summary>
    public void Read()
    {
        hearing.Period = "";
        if (hearing.Sentence.NamesWaves) hearing.NamesWave = false;
        hearing.Tight = Said.None;
        for (var index = from; index < end; index++)
        {
            if (tokens[index].Sense is Sense.Figure or Sense.Ordinal or Sense.FrontPlaces or Sense.RearPlaces) index = Figures(index);
            else Word(index);
        }

        if (!hasCount) new DirectionFrame(hearing, window, tokens, from, end).Read();
        hearing.IsGapPending = IsGapOpen();
        hearing.Pending = window.Than && window.Direction is null && !window.Gap && window.Comparators.Count > 0 && !hasFigure ? [.. window.Comparators] : Kept();
    }

    // The distance stays spoken of until another figure is.
    private bool IsGapOpen() => window.Gap && !hasFigure;

    // A clause without any comparison between two that belong together keeps what is pending.
    private IReadOnlyList<string> Kept() => hasFigure || window.Direction is not null ? [] : hearing.Pending;

    private int Figures(int index)
    {
        var group = new FigureGroup(tokens, index, end);
        var look = new LookBack(tokens, from, index);
        window.FromPast = look.IsFromPast;
        window.To = look.IsArrival;
        window.ToSign = look.IsArrival ? tokens[index - 1].Sign : 0;
        window.Gap |= hearing.IsGapPending && (window.FromPast || window.To);
        var clause = new Clause(tokens, from, end, index, group, inBracket);
        hearing.Tight = Tight(index);
        var last = Frame(clause);
        hearing.Tight = Said.None;
        window.Clear(keepShare: hasCount);
        hasFigure = true;
        return last;
    }

    private Said Tight(int index) =>
        (window.Direction is null ? Said.None : Said.Direction)
        | (index > 0 && tokens[index - 1].End == tokens[index].Start && IsName(index - 1) ? Said.Beside : Said.None);

    // 满意率92%, and 满意率，92%
    private bool IsName(int index) =>
        tokens[index].Sense is Sense.Indicator or Sense.Town or Sense.Is
        || (tokens[index].Sense == Sense.Comma && index > 0 && tokens[index - 1].Sense == Sense.Indicator && tokens[index - 1].End == tokens[index].Start);

    private int Frame(Clause clause)
    {
        var token = tokens[clause.Index];
        if (token.Sense != Sense.Figure) new RankFrame(hearing, window, clause).Place();
        else if (new RunFrame(hearing, clause).TryRead()) return clause.Group.Last;
        else if (new EvidenceFrame(hearing, window, clause).TryRead()) return clause.Group.Last;
        else if (RankFrame.IsMovement(window, token)) new RankFrame(hearing, window, clause).Movement();
        else if (CountFrame.IsCount(token, clause))
        {
            hasCount = true;
            return new CountFrame(hearing, clause).Read();
        }
        else if (token.Printed!.IsMeasure && IsNoStatement(token)) return clause.Group.Last;
        else if (token.Printed.IsMeasure) new MeasureFrame(hearing, window, clause).Read();
        else if (!token.Printed.IsChinese) hearing.Puzzle(token);
        return clause.Group.Last;
    }

    // What is to be reached, what is only a bound, and how much more one moved than another are no figures of the survey.
    private bool IsNoStatement(Token token) =>
        hearing.IsTarget || Roughness.IsRough(hearing.Sentence.Whole, token) || (Roughness.IsBound(window, token) && hearing.Pending.Count == 0)
        || window.IsRelative || (window.Than && window.Comparators.Count > 0 && hearing.Sentence.HasBefore(token, Sense.Extent, from));

    private void Word(int index)
    {
        var token = tokens[index];
        switch (token.Sense)
        {
            case Sense.Comparator: Comparator(index); break;
            case Sense.Average: window.Average = true; break;
            case Sense.Place: Place(index); break;
            case Sense.OverTime or Sense.AgainstOthers or Sense.OfRank or Sense.Level: Direction(token); break;
            case Sense.Past: if (!IsBase(index)) window.Past = true; break;
            case Sense.Now: window.Past = false; break;
            case Sense.Gap: window.Gap = true; break;
            case Sense.Advantage: window.Advantage = true; break;
            case Sense.Apart: (window.Apart, window.ApartSign) = (true, token.Sign); break;
            case Sense.Wider or Sense.Narrower: Distance(token, token.Sense == Sense.Wider); break;
            case Sense.To when token.Word!.Text[0] is '扩' or '拉' or '缩' or '收': Distance(token, token.Word.Text[0] is '扩' or '拉'); break;
            case Sense.ShareOf: window.Share = true; break;
            case Sense.Period: hearing.Period = token.Word!.Text; break;
            case Sense.Relative: window.IsRelative = true; break;
            case Sense.Reach: window.Reach = true; break;
            case Sense.First or Sense.Last or Sense.Record: new RankFrame(hearing, window, new Clause(tokens, from, end, index, null, inBracket)).Extreme(); break;
            case Sense.Aside: Aside(index); break;
            default: Mentions.Hear(hearing, tokens, index); break;
        }
    }

    // 在全市的位次: the ranking that is spoken of, for the place in the next clause too.
    private void Place(int index)
    {
        var before = index > from && tokens[index - 1].Sense == Sense.Of ? index - 2 : index - 1;
        if (before >= from && tokens[before].Sense == Sense.Comparator) hearing.Scope = tokens[before].Word!.Text;
    }

    // 差距有所收窄
    private void Distance(Token token, bool isWider)
    {
        if (!window.Gap && !hearing.IsGapPending && !window.Advantage) return;
        var against = window.Comparators.Count > 0 ? window.Comparators : hearing.Mentioned;
        hearing.SayInWords(ClaimKind.GapChange, token, hearing.Subject, against.Count == 1 ? against[0] : "", isWider ? 1 : -1, null, "");
    }

    private void Aside(int index)
    {
        hearing.Tight = Said.Comparator;
        if (tokens[index - 1].Sense == Sense.Past) hearing.Say(ClaimKind.Value, tokens[index], hearing.Subject, "", earlier: true);
        else if (window.Comparators.Count > 0) hearing.Say(ClaimKind.Average, tokens[index], hearing.Subject, window.Comparators[^1]);
        else hearing.Puzzle(tokens[index]);
        hearing.Tight = Said.None;
    }

    // 比上年: the base period is compared with; 上年高出: it is spoken of.
    private bool IsBase(int index) => index > from && tokens[index - 1].Sense is Sense.Than or Sense.From;

    private void Direction(Token token)
    {
        if (window.Direction is { Sense: Sense.AgainstOthers or Sense.Level } && window.Comparators.Count > 0) Flush();
        window.Direction = token;
    }

    private void Comparator(int index)
    {
        var token = tokens[index];
        var isNext = index - 2 >= from && tokens[index - 1].Sense is Sense.ListMark or Sense.Than && tokens[index - 2].Sense == Sense.Comparator;
        if (!isNext)
        {
            if (window.Direction is not null && window.Comparators.Count > 0) Flush();
            window.Comparators.Clear();
            window.Than = index > from && tokens[index - 1].Sense == Sense.Than;
            window.Continues = index - 2 >= from && tokens[index - 1].Sense == Sense.ListMark && tokens[index - 2].Sense == Sense.Figure;
        }

        window.Comparators.AddRange(token.Word!.Names);
        window.Average |= token.Word.HasAverage;
        window.Scope = token.Word.Text;
        hearing.Mentioned = [.. window.Comparators];
    }

    private void Flush()
    {
        if (!hasCount) new DirectionFrame(hearing, window, tokens, from, end).Read();
        window.Clear();
    }
}
