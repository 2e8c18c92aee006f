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
            case Sense.Wave: (hearing.Wave, hearing.NamesWave) = (token.Word!.Names[0], true); break;
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
        var meanings = Meanings(hearing, tokens[index]);
        hearing.See(meanings.Append(name));
        hearing.NamesSubject = tokens[index].Sense is not (Sense.TownKind or Sense.Group) && (index == 0 || tokens[index - 1].Sense != Sense.Than || Continues(tokens, index))
            && (tokens[index].Sense is not (Sense.ShortIndicator or Sense.Indicator) || meanings.Count == 1);
        hearing.OfTowns = ofTowns;
        Listed(hearing, tokens, index, name);
        hearing.Scope = "";
        hearing.Topic = [];
    }

    // 下降的是双塔镇、古城镇: each of the list is said to have fallen.
    private static void Listed(Hearing hearing, IReadOnlyList<Token> tokens, int index, string name)
    {
        var first = index;
        while (first >= 2 && Continues(tokens, first)) first -= 2;
        var word = first - 1;
        while (word >= 0 && tokens[word].Sense is Sense.Of or Sense.Is or Sense.Colon) word--;
        if (word < 0 || tokens[word].Sense != Sense.OverTime) return;
        var between = hearing.Sentence.Whole[tokens[word].End..tokens[first].Start];
        if (between is not ("的是" or "的有" or "的为" or "的：" or "的分别是")) return;
        hearing.Tight = Said.Direction | Said.Subject;
        hearing.SayInWords(ClaimKind.Change, tokens[index], name, "", tokens[word].Sign, null, "");
        hearing.Tight = Said.None;
    }

    // 知晓率 may mean every indicator that ends so, of whatever survey.
    private static IReadOnlyList<string> Meanings(Hearing hearing, Token token)
    {
        var word = token.Word!;
        if (token.Sense is not (Sense.ShortIndicator or Sense.Indicator) || word.Names.Contains(word.Text)) return word.Names;
        return [.. word.Names.Union(hearing.Vocabulary.Indicators("").Where(name => name.Contains(word.Text, StringComparison.Ordinal)))];
    }

    private static bool Continues(IReadOnlyList<Token> tokens, int index) =>
        index >= 2 && tokens[index - 1].Sense is Sense.ListMark or Sense.Than && tokens[index - 1].Start == tokens[index - 2].End
        && tokens[index - 1].End == tokens[index].Start && tokens[index - 2].Sense == tokens[index].Sense;
}
