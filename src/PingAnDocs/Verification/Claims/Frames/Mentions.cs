using PingAnDocs.Verification.Claims.Words;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Takes over what a name or a turn of the text makes the listener think of.</summary>
internal static class Mentions
{
    public static void Hear(Hearing hearing, IReadOnlyList<Token> tokens, int index)
    {
        var token = tokens[index];
        switch (token.Sense)
        {
            case Sense.Wave: hearing.Wave = token.Word!.Names[0]; break;
            case Sense.Target: hearing.IsTarget = true; break;
            case Sense.Pronoun: hearing.Topic = []; break;
            case Sense.Overall when BeginsClause(hearing, token): SumUp(hearing); break;
            case Sense.Indicator: Name(hearing, tokens, index, hearing.Resolve(token.Word!), ofTowns: false); break;
            case Sense.ShortIndicator when IsNoun(tokens, index): break;
            case Sense.ShortIndicator: Name(hearing, tokens, index, ShortNames.Resolve(hearing, token), ofTowns: false); break;
            case Sense.Group: Name(hearing, tokens, index, token.Word!.Names[0], ofTowns: false); break;
            case Sense.Town: Name(hearing, tokens, index, token.Word!.Names[0], ofTowns: true); break;
            case Sense.TownKind: Name(hearing, tokens, index, token.Word!.Names[0], ofTowns: true); break;
        }
    }

    // 放在一起看，… sums up; 把满意率同平均水平放在一起看：… does not.
    private static bool BeginsClause(Hearing hearing, Token token) =>
        token.Start == 0 || hearing.Sentence.Whole[token.Start - 1] is not (>= '一' and <= '鿿');

    // 公安系统、交警系统的满意率: what follows 的 is what is measured, not another indicator.
    private static bool IsNoun(IReadOnlyList<Token> tokens, int index) =>
        index >= 2 && tokens[index - 1].Sense == Sense.Of && tokens[index - 1].End == tokens[index].Start
        && tokens[index - 2].Sense == Sense.Indicator && tokens[index - 2].End == tokens[index - 1].Start;

    private static void SumUp(Hearing hearing)
    {
        hearing.IsSummary = true;
        if (hearing.Vocabulary.Waves.Count > 1) hearing.Wave = "";
    }

    private static void Name(Hearing hearing, IReadOnlyList<Token> tokens, int index, string name, bool ofTowns)
    {
        if (!Continues(tokens, index)) hearing.Subjects.Clear();
        hearing.Subjects.Add(name);
        hearing.OfTowns = ofTowns;
        hearing.Scope = "";
        hearing.Topic = [];
    }

    private static bool Continues(IReadOnlyList<Token> tokens, int index) =>
        index >= 2 && tokens[index - 1].Sense is Sense.ListMark or Sense.Than && tokens[index - 1].Start == tokens[index - 2].End
        && tokens[index - 1].End == tokens[index].Start && tokens[index - 2].Sense == tokens[index].Sense;
}
