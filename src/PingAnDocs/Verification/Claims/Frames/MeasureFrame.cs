using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Figures in an indicator's own measure: its value, its change, its distance to an average, the average and the average's change.</summary>
internal sealed class MeasureFrame(Hearing hearing, Window window, Clause clause)
{
    private IReadOnlyList<Token> Figures => clause.Group.Figures;

    private bool IsPast => !window.To && (window.FromPast || window.Past);

    private IReadOnlyList<Token> Segment => hearing.Sentence.SegmentOf(clause.Token);

    /// <summary>Reads the figures.</summary>
    public void Read()
    {
        if (IsSpread()) Spread();
        else if (window.Share && hearing.Counted.Length > 0) hearing.Say(ClaimKind.Share, Figures[0], hearing.Counted);
        else if (IsGapNoun()) Gaps(window.Advantage ? 1 : window.Gap || !window.Apart || window.ApartSign < 0 ? -1 : null);
        else if (Resumes()) Gaps(window.LastGap);
        else if (window.To || window.Direction is null or { Sense: Sense.OfRank }) Levels();
        else if (window.Direction is { Sense: Sense.OverTime } direction) Movements(direction.Sign);
        else if (window.Direction is { Sense: Sense.Level }) Levels();
        else Gaps(window.Direction!.Value.Sign);
    }

    // 低于省平均水平0.79个百分点、市平均水平0.28个百分点: the direction is said once.
    private bool Resumes() =>
        window is { Direction: null, LastGap: not null, To: false, Comparators.Count: > 0 } && (window.Continues || Figures[0].Printed!.Unit == "个百分点");

    private bool IsGapNoun() =>
        window.Gap || window.Apart || (window.Advantage && window.Direction is null)
        || (window.FromPast && clause.Has(Sense.Wider) && window.Comparators.Count > 0);

    // 最高的城关镇与最低的北塬镇相差6.85个百分点: units below against each other, no average in between.
    private bool IsSpread() =>
        (window.Apart || window.Gap) && window.Comparators.Count == 0 && hearing.Pending.Count == 0
        && !Segment.Any(token => token.Sense is Sense.Indicator or Sense.Average)
        && (hearing.OfTowns || Segment.Any(token => token.Sense == Sense.Highest));

    private void Spread()
    {
        var ends = TownEnds.Of(Segment);
        hearing.Say(ClaimKind.Gap, Figures[0], ends.Best.Length > 0 ? ends.Best : hearing.Kind, ends.Worst);
    }

    private void Movements(int sign)
    {
        var against = window.Comparators.Count > 0 ? window.Comparators : clause.Has(Sense.Past) || clause.Has(Sense.SincePast) ? [] : hearing.Pending;
        if (against.Count > 0 && (window.Than || window.Comparators.Count == 0)) Gaps(sign);
        else if (against.Count > 0) Pairs(ClaimKind.AverageChange, against, sign, window.Past);
        else if (hearing.Topic.Count == Figures.Count) Pairs(ClaimKind.AverageChange, hearing.Topic, sign, window.Past);
        else Own(ClaimKind.Change, sign);
    }

    private void Gaps(int? sign)
    {
        var against = Against();
        Pairs(ClaimKind.Gap, against, sign, IsPast);
        (window.LastGap, window.GapsSaid) = (sign, window.GapsSaid + Figures.Count);
        if (against.Count > 0) hearing.Compared[against.Count] = [.. against];
    }

    // 分别高出2.34、2.35个百分点 means the averages of the statement before.
    private IReadOnlyList<string> Against()
    {
        if (window.Comparators.Count > 0) return window.Comparators;
        if (hearing.Pending.Count > 0) return hearing.Pending;
        if (clause.Has(Sense.Respectively) && Figures.Count == 1 && window.GapsSaid < hearing.Stated.Count) return [hearing.Stated[window.GapsSaid]];
        return window.Gap || window.Apart ? hearing.Mentioned : hearing.Compared.GetValueOrDefault(Figures.Count, hearing.Mentioned);
    }

    private void Levels()
    {
        if (window.Comparators.Count > 0)
        {
            hearing.Topic = [.. window.Comparators];
            Pairs(ClaimKind.Average, window.Comparators, null, IsPast);
        }
        else if (window.Average && hearing.OfTowns) hearing.Say(ClaimKind.Average, Figures[0], hearing.Kind, "", IsPast);
        else if (window.Reach && Figures.Count == 1 && hearing.Sentence.Has(Sense.TownKind) && !hearing.Sentence.Has(Sense.Indicator)) hearing.Say(ClaimKind.Value, Figures[0], hearing.Kind);
        else Own(ClaimKind.Value, null);
    }

    private void Own(ClaimKind kind, int? sign)
    {
        hearing.Topic = [];
        var subjects = hearing.Subjects;
        var isForeign = ForeignMeasure.IsNamed(hearing.Sentence, clause);
        for (var index = 0; index < Figures.Count; index++)
        {
            if (isForeign || hearing.Subject.Length == 0) hearing.Puzzle(Figures[index]);
            else if (Figures.Count == subjects.Count) hearing.Say(kind, Figures[index], subjects[index], "", IsPast, sign);
            else if (Figures.Count == 1) All(kind, sign);
            else hearing.Puzzle(Figures[index]);
        }
    }

    // 公安系统、法院系统最低，为94.20%: one figure said of all of them.
    private void All(ClaimKind kind, int? sign)
    {
        foreach (var subject in hearing.Subjects) hearing.Say(kind, Figures[0], subject, "", IsPast, sign);
    }

    private void Pairs(ClaimKind kind, IReadOnlyList<string> comparators, int? sign, bool earlier)
    {
        for (var index = 0; index < Figures.Count; index++)
        {
            if (comparators.Count == Figures.Count) hearing.Say(kind, Figures[index], hearing.Subject, comparators[index], earlier, sign);
            else if (comparators.Count == 0) hearing.Say(kind, Figures[index], hearing.Subject, "", earlier, sign);
            else hearing.Puzzle(Figures[index]);
        }
    }
}
