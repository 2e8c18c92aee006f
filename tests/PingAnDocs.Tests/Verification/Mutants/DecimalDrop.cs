using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>The last decimal of a figure is lost, a zero too: 0.5 for 0.50 is not the published figure.</summary>
internal sealed class DecimalDrop() : Mutator("decimal")
{
    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) =>
        from figure in sentence.Numerals
        where figure.Figure.Text.Contains('.', StringComparison.Ordinal)
        select Replace(sentence, figure.At, figure.Figure.Text.Length, figure.Figure.Text[..^1].TrimEnd('.'));
}
