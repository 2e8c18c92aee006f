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
            Whole(what, last);
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
        if (noun is null && IsOfIndicators()) return hearing.Sentence.Has(Sense.PartNoun) ? CountedSet.Parts : CountedSet.Indicators;
        return noun?.Sense == Sense.TownKind || hearing.OfTowns || (noun is null && SpeaksOfUnits() && IsDefinedBefore()) || hearing.Sentence.Has(Sense.TownKind) || (noun?.Sense == Sense.PeerKind && hearing.Kind.Length > 0) ? CountedSet.Units : null;
    }

    private bool SpeaksOfUnits() => hearing.Kind.Length > 0 && hearing.Sentence.Whole.Contains(hearing.Kind, StringComparison.Ordinal);

    // 4个高、4个低, 都没有达到的有3个: where no units below are spoken of.
    private bool IsOfIndicators() =>
        !hearing.OfTowns && !SpeaksOfUnits() && !hearing.Sentence.Has(Sense.TownKind) && !clause.Has(Sense.PeerKind) && (IsRightBehind(clause.Index) || IsDefinedBefore() || hearing.Sentence.Has(Sense.PartNoun));

    private string Set(string what, int last)
    {
        var behind = IsDefinedBefore() || IsScope(last) ? "" : CountedSet.Properties(what, Tokens, last + 1, Next(last), IsRest());
        if (behind.Length > 0 && (IsOnlyCount() || IsRightBehind(last) || clause.Token.Printed!.Value == 0)) hearing.Tight |= Said.Beside;
        if (behind.Length == 0) behind = Before(what);
        if (behind.Length == 0 && what == CountedSet.Units) behind = CountedSet.Places(hearing.Sentence, clause);
        if (IsJoint()) hearing.Tight |= Said.Jointly;
        return CountedSet.Name(what, Named(behind));
    }

    // 与全市平均比，4项为正: the average was named before.
    private string Named(string properties) => hearing.Pending is [var only] && clause.From > 0
        ? properties.Replace("平均", only, StringComparison.Ordinal)
        : properties;

    private bool IsRightBehind(int last) =>
        last + 1 < clause.End && Tokens[last + 1].Start == Tokens[last].End && Tokens[last + 1].Sense is Sense.OverTime or Sense.AgainstOthers or Sense.Level or Sense.OfRank;

    private bool IsJoint()
    {
        var start = Tokens[clause.From].Start;
        var end = clause.End < Tokens.Count ? Tokens[clause.End].Start : hearing.Sentence.Whole.Length;
        var said = hearing.Sentence.Whole[start..Math.Max(start, end)];
        return said.Contains('都') || said.Contains("同时", StringComparison.Ordinal);
    }

    // 两项指标均超过全市平均: so many have it, and here that is all of them.
    private void Whole(string what, int last)
    {
        var all = Enumerable.Range(last + 1, Next(last) - last - 1).FirstOrDefault(index => Tokens[index].Sense == Sense.All, -1);
        if (all < 0 || IsScope(last) || !IsOnlyCount() || Excludes()) return;
        var properties = CountedSet.Properties(what, Tokens, last + 1, Next(last), isWhole: true);
        if (properties.Length == 0 || clause.Token.Printed!.Value is not { } value) return;
        hearing.Tight |= Said.Beside;
        hearing.SayInWords(ClaimKind.Count, Tokens[all], CountedSet.Name(what, properties), "", null, value, "");
    }

    private bool Excludes()
    {
        var end = clause.End < Tokens.Count ? Tokens[clause.End].Start : hearing.Sentence.Whole.Length;
        return hearing.Sentence.Whole.AsSpan(clause.Token.End, Math.Max(0, end - clause.Token.End)).Contains('除');
    }

    // 20个街道里, 9项指标中: what follows is said of one of them.
    private bool IsScope(int last)
    {
        var text = hearing.Sentence.Whole.AsSpan(Tokens[last].End);
        return text.StartsWith("里") || text.StartsWith("中") || text.StartsWith("当中") || text.StartsWith("之中");
    }

    private string Before(string what)
    {
        var before = CountedSet.Properties(what, Tokens, Previous(), clause.Index, IsDefinedBefore());
        if (before.Length > 0 && IsDefinedBefore() && !IsMeasured(before) && !IsDifference()) hearing.Tight |= Said.Beside;
        return before;
    }

    // 排进前10位的，有5个: the clause before says what is counted.
    private bool IsDefinedFarBefore() => clause.From > 0 && hearing.Sentence.Whole.AsSpan(0, clause.Token.Start).EndsWith("的，有", StringComparison.Ordinal);

    private int StartOfClauseBefore()
    {
        var start = clause.From - 1;
        while (start > 0 && Tokens[start - 1].Sense is not (Sense.Comma or Sense.Semicolon or Sense.Colon or Sense.Stop)) start--;
        return start;
    }

    // 90%以下的3个: a bound nobody has counted with.
    private bool IsMeasured(string properties) => properties != CountedSet.Full
        && Enumerable.Range(Previous(), clause.Index - Previous()).Any(index => Tokens[index] is { Sense: Sense.Figure, Printed.IsMeasure: true });

    // 比上年多了47个: how many more, not how many.
    private bool IsDifference() => clause.Before is { } word && (clause.Has(Sense.Past) || word.Word!.Text[0] is '多' or '少' or '增' or '减');

    // 下降的20个, 达到100%的有96个, 高于省均6项, 升2项: what is counted stands right before.
    private bool IsDefinedBefore()
    {
        var start = clause.Token.Start;
        var text = hearing.Sentence.Whole;
        if (start > 0 && (text[start - 1] == '的' || text.AsSpan(0, start).EndsWith("的有", StringComparison.Ordinal) || text.AsSpan(0, start).EndsWith("的也有", StringComparison.Ordinal))) return true;
        if (IsDefinedFarBefore()) return true;
        return clause.Before?.Sense is Sense.OverTime or Sense.AgainstOthers or Sense.Level or Sense.Average or Sense.Comparator;
    }

    // 其余3项…都没有达到: a choice in spite of 都.
    private bool IsRest() => clause.Before?.Sense == Sense.Remaining || hearing.Sentence.Whole.AsSpan(0, clause.Token.Start).EndsWith("另外", StringComparison.Ordinal);

    private bool IsOnlyCount() =>
        Enumerable.Range(clause.From, clause.End - clause.From).Count(index => IsCounter(Tokens[index])) == 1;

    private int Next(int index)
    {
        var next = index + 1;
        while (next < clause.End && !IsCounter(Tokens[next])) next++;
        return next;
    }

    private int Previous()
    {
        var previous = clause.Index;
        var bound = IsDefinedFarBefore() ? StartOfClauseBefore() : clause.From;
        while (previous > bound && !IsCounter(Tokens[previous - 1])) previous--;
        return previous;
    }

    private static bool IsCounter(Token token) => token.Sense == Sense.Figure && token.Printed!.Unit is "项" or "个" or "家";
}
