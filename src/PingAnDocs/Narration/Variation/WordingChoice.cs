namespace PingAnDocs.Narration.Variation;

/// <summary>The wording a speech took in one slot.</summary>
/// <param name="Slot">What is spoken of and by which phrase, without the year, so that next year's speech finds it again.</param>
/// <param name="Variant">Index of the wording in the phrase, from 0.</param>
public sealed record WordingChoice(string Slot, int Variant);
