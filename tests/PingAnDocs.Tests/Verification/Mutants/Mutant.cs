namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>A finished document with one mistake in it.</summary>
/// <param name="Kind">Kind of the mistake.</param>
/// <param name="Where">The sentence it is in.</param>
/// <param name="Text">The sentence with the mistake.</param>
/// <param name="Change">What was changed, such as 提升→下降.</param>
internal sealed record Mutant(string Kind, FactSentence Where, string Text, string Change);
