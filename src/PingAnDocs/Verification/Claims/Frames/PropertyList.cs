using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Gathers what a count's words say of its members, word by word.</summary>
internal sealed class PropertyList(bool ofUnits)
{
    private readonly List<string> found = [];
    private readonly List<string> comparators = [];
    private Token? direction;
    private bool than;
    private bool average;
    private bool place;

    public void Add(IReadOnlyList<Token> tokens, int index, int from)
    {
        var token = tokens[index];
        switch (token.Sense)
        {
            case Sense.Comparator: Comparator(tokens, index, from); break;
            case Sense.Average: average = true; break;
            case Sense.Place: place = true; break;
            case Sense.OverTime or Sense.AgainstOthers or Sense.OfRank or Sense.Level: Direction(token); break;
            case Sense.Gap: found.Add("平均-"); break;
            case Sense.Reach: found.Add(CountedSet.Full); break;
            case Sense.Front or Sense.FrontPlaces: found.Add(RankFrame.FrontGroup); break;
            case Sense.RearPlaces: found.Add(RankFrame.RearGroup); break;
            case Sense.Behind: found.Add(place || !ofUnits ? "位次-" : RankFrame.RearGroup); break;
            case Sense.Last: found.Add("末位"); break;
        }
    }

    public string Close()
    {
        Flush();
        return string.Join('、', found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private void Comparator(IReadOnlyList<Token> tokens, int index, int from)
    {
        var continues = index - 2 >= from && tokens[index - 1].Sense is Sense.ListMark or Sense.Than && tokens[index - 2].Sense == Sense.Comparator;
        if (!continues)
        {
            if (comparators.Count > 0) Flush();
            than = index > from && tokens[index - 1].Sense == Sense.Than;
        }

        comparators.AddRange(tokens[index].Word!.Names);
    }

    private void Direction(Token token)
    {
        if (direction is not null) Flush();
        direction = token;
        if (than && comparators.Count > 0) Flush();
    }

    private void Flush()
    {
        if (direction is { } word)
        {
            var sign = CountedSet.Sign(word.Sign);
            if (comparators.Count > 0) found.AddRange(comparators.Select(comparator => comparator + sign));
            else if (average || (word.Sense == Sense.AgainstOthers && !ofUnits)) found.Add("平均" + sign);
            else if (word.Sense == Sense.OfRank || place) found.Add("位次" + sign);
            else if (word.Sense == Sense.AgainstOthers) found.Add(word.Sign < 0 ? CountedSet.NotFull : CountedSet.Full);
            else found.Add("基期" + sign);
            direction = null;
            comparators.Clear();
            than = false;
        }
    }
}
