using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>连续4年下降, 下降已连续四年.</summary>
internal sealed class RunFrame(Hearing hearing, Clause clause)
{
    /// <summary>True when the figure is the length of a run.</summary>
    public bool TryRead()
    {
        if (clause.Before?.Sense != Sense.InARow && !(clause.Token.Printed!.Unit is "年" or "期" or "次" && clause.Has(Sense.InARow))) return false;
        if (Direction() is { } direction) hearing.Say(ClaimKind.Run, clause.Token, hearing.Subject, sign: direction.Sign);
        else if (!clause.Token.Printed!.IsChinese) hearing.Puzzle(clause.Token);
        return true;
    }

    private Token? Direction()
    {
        for (var index = clause.Index; index < clause.End; index++)
        {
            if (clause.Tokens[index].Sense is Sense.OverTime) return clause.Tokens[index];
        }

        for (var index = clause.Index; index >= clause.From; index--)
        {
            if (clause.Tokens[index].Sense is Sense.OverTime) return clause.Tokens[index];
        }

        return null;
    }
}
