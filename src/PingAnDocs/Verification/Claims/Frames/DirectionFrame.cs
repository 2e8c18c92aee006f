using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Comparisons without a figure: 高于全省平均水平, 与上年持平, 比上年下降.</summary>
internal sealed class DirectionFrame(Hearing hearing, Window window, IReadOnlyList<Token> tokens, int from, int end)
{
    /// <summary>Says what the clause has left open at its end.</summary>
    public void Read()
    {
        if (hearing.Subjects.Count == 0 || IsGeneral()) return;
        if (window.Direction is not { } direction)
        {
            if (Distance() is { } distance) Gaps(distance with { Word = distance.Word! with { Sign = -1 } }, window.Comparators);
            return;
        }

        if (direction.Sense is Sense.AgainstOthers or Sense.Level && Comparators() is { Count: > 0 } comparators) Gaps(direction, comparators);
        else if (direction.Sense is Sense.OverTime or Sense.Level && Has(Sense.Past) && NamesIndicator() && !Has(Sense.Place) && window.Comparators.Count == 0) Changes(direction);
    }

    // 与全市平均水平还有差距: said of what lags behind.
    private Token? Distance()
    {
        for (var index = from; index < end && window is { Gap: true, Comparators.Count: > 0 }; index++)
        {
            if (tokens[index].Sense == Sense.Gap) return tokens[index];
        }

        return null;
    }

    private IReadOnlyList<string> Comparators() =>
        window.Comparators.Count > 0 ? window.Comparators : window.Average || window.Past ? [] : hearing.Pending;

    private void Gaps(Token direction, IReadOnlyList<string> comparators)
    {
        hearing.Stated.AddRange(comparators);
        foreach (var subject in hearing.Subjects)
        {
            foreach (var comparator in comparators) hearing.Say(ClaimKind.Gap, direction, subject, comparator, window.Past, direction.Sign);
        }
    }

    private void Changes(Token direction)
    {
        foreach (var subject in hearing.Subjects) hearing.Say(ClaimKind.Change, direction, subject, "", false, direction.Sign);
    }

    private bool NamesIndicator() => !hearing.OfTowns && hearing.Sentence.Tokens.Any(token =>
        token.Sense is Sense.Indicator or Sense.ShortIndicator or Sense.Group or Sense.Pronoun && token.Start < window.Direction!.Value.Start);

    // 各项指标都没有下降 is said of all of them, 没有下降 of none.
    private bool IsGeneral() => Has(Sense.Not) || Has(Sense.IndicatorNoun);

    private bool Has(Sense sense)
    {
        for (var index = from; index < end; index++)
        {
            if (tokens[index].Sense == sense) return true;
        }

        return false;
    }
}
