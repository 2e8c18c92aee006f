using PingAnDocs.Data;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>A sentence with facts is not there.</summary>
internal sealed class SentenceDrop() : Mutator("dropped")
{
    protected override IEnumerable<(string Text, string Change)> Mistakes(FactSentence sentence, Survey survey) => [("", "dropped")];
}
