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

        hearing.Say(ClaimKind.Rank, token, hearing.Subject, Scope(), window.FromPast || window.Past);
    }

    /// <summary>Places gained or lost.</summary>
    public void Movement() =>
        hearing.Say(ClaimKind.RankChange, clause.Token, hearing.Subject, Scope(), window.Past, window.Direction!.Value.Sign, "位");

    /// <summary>首位, 末位, 历史最高.</summary>
    public void Extreme()
    {
        var token = clause.Token;
        foreach (var subject in hearing.Subjects)
        {
            if (token.Sense == Sense.Record) hearing.SayInWords(ClaimKind.Extreme, token, subject, "", token.Sign, null, "");
            else if (token.Sense == Sense.First) hearing.SayInWords(ClaimKind.Rank, token, subject, Scope(), null, 1, "位");
            else hearing.SayInWords(ClaimKind.Rank, token, subject, Scope(), -1, null, "位");
        }
    }

    private string Scope()
    {
        if (window.Scope.Length > 0) hearing.Scope = window.Scope;
        return hearing.Scope;
    }
}
