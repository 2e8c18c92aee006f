using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Counts: 9项指标, 其中4项高于全省平均水平, 18个乡镇中11个提升, 全市11个县区.</summary>
internal sealed class CountFrame(Hearing hearing, Clause clause)
{
    // 2个镇进入前10位 are those that came in, 96个镇的前10位 is the field.
    private static readonly string[] Entering = ["进入", "位列", "跻身", "排在", "走在", "位居", "挺进", "迈入", "闯入", "居"];

    private IReadOnlyList<Token> Tokens => clause.Tokens;

    /// <summary>True when the figure counts indicators or units.</summary>
    public static bool IsCount(Token token, Clause clause) =>
        token.Printed!.Unit is "项" or "个" or "家" || (token.Printed.Unit.Length == 0 && clause.Next?.Sense is Sense.TownKind or Sense.PeerKind);

    /// <summary>Reads the count; the index of the last token it used.</summary>
    public int Read()
    {
        var noun = clause.Next?.Sense is Sense.TownKind or Sense.PeerKind or Sense.IndicatorNoun or Sense.PartNoun ? clause.Next : null;
        var last = noun is null ? clause.Index : clause.Index + 1;
        if (IsPronoun()) return last;
        if (noun?.Sense is Sense.TownKind or Sense.PeerKind && IsField(noun.Value)) Field(noun.Value);
        else if (What(noun) is { } what)
        {
            hearing.Counted = what;
            hearing.Say(ClaimKind.Count, clause.Token, Set(what, last));
        }
        else if (!clause.Token.Printed!.IsChinese) hearing.Puzzle(clause.Token);
        return last;
    }

    // 全市96个镇（街道）: a number with its scope is the field, not a choice from it.
    private bool IsField(Token noun) =>
        clause.Index > clause.From && Tokens[clause.Index - 1].Sense is Sense.Comparator && clause.Token.Start - Tokens[clause.Index - 1].End <= 1
        || (!Array.Exists(Entering, word => hearing.Sentence.Whole.AsSpan(noun.End).StartsWith(word, StringComparison.Ordinal))
            && (Before(Sense.FrontPlaces) || clause.Has(Sense.Last) || clause.Has(Sense.Ordinal)));

    // 这两项指标 names again what was counted before.
    private bool IsPronoun() => clause.Token.Start > 0 && hearing.Sentence.Whole[clause.Token.Start - 1] is '这' or '述' or '该' or '那';

    private bool Before(Sense sense)
    {
        for (var index = clause.Index; index < clause.End; index++)
        {
            if (Tokens[index].Sense == sense) return true;
        }

        return false;
    }

    private void Field(Token noun)
    {
        var scope = clause.Index > clause.From && Tokens[clause.Index - 1].Sense == Sense.Comparator ? Tokens[clause.Index - 1].Word!.Text : "";
        if (scope.Length > 0) hearing.Scope = scope;
        var ofTowns = noun.Sense == Sense.TownKind || hearing.OfTowns;
        hearing.Say(ClaimKind.Count, clause.Token, ofTowns ? hearing.Kind : hearing.Subject, scope, unit: "个");
    }

    private string? What(Token? noun)
    {
        if (noun?.Sense == Sense.PartNoun) return CountedSet.Parts;
        if (noun?.Sense == Sense.IndicatorNoun || clause.Token.Printed!.Unit == "项") return CountedSet.Indicators;
        if (noun?.Sense == Sense.TownKind) Mentions.Hear(hearing, Tokens, clause.Index + 1);
        return noun?.Sense == Sense.TownKind || hearing.OfTowns || hearing.Sentence.Has(Sense.TownKind) || (noun?.Sense == Sense.PeerKind && hearing.Kind.Length > 0) ? CountedSet.Units : null;
    }

    private string Set(string what, int last)
    {
        var isDefinedBefore = clause.Token.Start > 0 && hearing.Sentence.Whole[clause.Token.Start - 1] == '的';
        var behind = isDefinedBefore ? "" : CountedSet.Properties(what, Tokens, last + 1, Next(last));
        if (behind.Length == 0) behind = CountedSet.Properties(what, Tokens, Previous(), clause.Index);
        if (behind.Length == 0 && what == CountedSet.Units) behind = CountedSet.Places(hearing.Sentence, clause);
        return CountedSet.Name(what, behind);
    }

    private int Next(int index)
    {
        var next = index + 1;
        while (next < clause.End && !IsCounter(Tokens[next])) next++;
        return next;
    }

    private int Previous()
    {
        var previous = clause.Index;
        while (previous > clause.From && !IsCounter(Tokens[previous - 1])) previous--;
        return previous;
    }

    private static bool IsCounter(Token token) => token.Sense == Sense.Figure && token.Printed!.Unit is "项" or "个" or "家";
}
