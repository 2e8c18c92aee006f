namespace WordTemplates.Packaging.Policy;

/// <summary>Something the rules have a word to say about.</summary>
/// <param name="Verdict">What happens to it; Keep for a mere note.</param>
/// <param name="Code">Code of the fault or note.</param>
/// <param name="Part">Part in which it stands.</param>
/// <param name="Message">One full sentence.</param>
/// <param name="Hint">How to mend it.</param>
internal sealed record Concern(Verdict Verdict, string Code, string Part, string Message, string Hint);
