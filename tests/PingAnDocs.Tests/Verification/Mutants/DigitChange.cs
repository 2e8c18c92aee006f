using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>One digit of a figure is another one; which digit and which other depends on the place, so that all are tried.</summary>
internal sealed class DigitChange() : Mutator("digit")
{
    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) =>
        from figure in sentence.Numerals
        let digits = Enumerable.Range(0, figure.Figure.Text.Length).Where(index => char.IsAsciiDigit(figure.Figure.Text[index])).ToList()
        let index = digits[(figure.At + sentence.Paragraph.Number) % digits.Count]
        let digit = figure.Figure.Text[index] - '0'
        let other = (digit + 1 + (figure.At % 8)) % 10
        let with = figure.Figure.Text[..index] + other + figure.Figure.Text[(index + 1)..]
        where with[0] != '0' || figure.Figure.Text[0] == '0' || with.StartsWith("0.", StringComparison.Ordinal)
        select Replace(sentence, figure.At, figure.Figure.Text.Length, with);
}
