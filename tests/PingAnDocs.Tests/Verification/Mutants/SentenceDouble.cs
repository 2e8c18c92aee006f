using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>A sentence with facts stands there twice; a cell of a table is no sentence.</summary>
internal sealed class SentenceDouble() : Mutator("doubled")
{
    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) =>
        sentence.IsCell ? [] : [(sentence.Text + sentence.Text, "doubled")];
}
