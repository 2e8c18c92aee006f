using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Places in rankings: 居全市第4位, 前进2位, 由第6位上升到第4位, 前10位, 首位, 末位.</summary>
internal sealed class RankFrame(Hearing hearing, Window window, Clause clause)
{
    /// <summary>What the group of the first so many is called.</summary>
    public const string FrontGroup = "前列";

    /// <summary>What the group of the last so many is called.</summary>
    public const string RearGroup = "后列";

    /// <summary>True for places gained or lost.</summary>
    public static bool IsMovement(Window window, Token token) =>
        (token.Printed!.Unit == "位" && window.Direction is { Sense: Sense.OfRank or Sense.OverTime })
        || (token.Printed.Unit == "名" && window.Direction is { Sense: Sense.OfRank });

    /// <summary>A place, or a group of places.</summary>
    public void Place()
    {
        var token = clause.Token;
        if (token.Sense != Sense.Ordinal)
        {
            hearing.Say(ClaimKind.Count, token, token.Sense == Sense.FrontPlaces ? FrontGroup : RearGroup, Scope());
            return;
        }

        if (hearing.Subjects.Count == 0)
        {
            if (!token.Printed!.IsChinese) hearing.Puzzle(token);
            return;
        }

        if (window.To && window.ToSign != 0) hearing.SayInWords(ClaimKind.RankChange, token, Owner(), Scope(), window.ToSign, null, "");
        hearing.Say(ClaimKind.Rank, token, Owner(), Scope(), !window.To && (window.FromPast || window.Past));
    }

    // 没有达到…以来的最高
    private bool IsDenied() => Enumerable.Range(clause.From, clause.Index - clause.From)
        .Any(index => clause.Tokens[index] is { Sense: Sense.AgainstOthers, Sign: < 0 } word && word.Word!.Text[0] is '没' or '未');

    // 城关镇、东街街道分别居第4位、第9位
    private string Owner()
    {
        var places = Enumerable.Range(clause.From, clause.End - clause.From).Where(index => clause.Tokens[index].Sense == Sense.Ordinal).ToList();
        if (hearing.Subjects.Count < 2 || places.Count != hearing.Subjects.Count) return hearing.Subject;
        if (hearing.NamesSubject) hearing.Tight |= Said.Subject;
        return hearing.Subjects[places.IndexOf(clause.Index)];
    }

    /// <summary>Places gained or lost.</summary>
    public void Movement()
    {
        var scope = Scope();
        foreach (var subject in Several.Of(hearing, clause)) hearing.Say(ClaimKind.RankChange, clause.Token, subject, scope, window.Past, window.Direction!.Value.Sign, "位");
    }

    /// <summary>首位, 末位, 历史最高.</summary>
    public void Extreme()
    {
        var token = clause.Token;
        var isDenied = clause.Has(Sense.Not) || IsDenied();
        if (isDenied && token.Sense != Sense.Record) return;
        foreach (var subject in hearing.Subjects)
        {
            if (token.Sense == Sense.Record) hearing.SayInWords(ClaimKind.Extreme, token, subject, "", token.Sign, null, "", isDenied);
            else if (token.Sense == Sense.First) hearing.SayInWords(ClaimKind.Rank, token, subject, Scope(), null, 1, "位");
            else hearing.SayInWords(ClaimKind.Rank, token, subject, Scope(), -1, null, "位");
        }
    }

    private string Scope()
    {
        if (window.Scope.Length > 0)
        {
            hearing.Scope = window.Scope;
            hearing.Tight |= Said.Comparator;
        }

        return hearing.Scope;
    }
}
