using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>The two figures of a pair (0.79、0.28) stand in the other order; equal ones are not swapped.</summary>
internal sealed class PairSwap() : Mutator("pair")
{
    private static readonly string[] Between = ["、", "和", "个百分点、", "个百分点和", "分、", "%、"];

    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) =>
        from pair in sentence.Numerals.Zip(sentence.Numerals.Skip(1))
        let first = pair.First.Figure.Text
        let second = pair.Second.Figure.Text
        let end = pair.First.At + first.Length
        where first != second && Between.Contains(sentence.Text[end..pair.Second.At])
        select Replace(sentence, pair.First.At, pair.Second.At + second.Length - pair.First.At, second + sentence.Text[end..pair.Second.At] + first);
}
