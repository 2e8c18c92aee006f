namespace PingAnDocs.Verification.Claims.Words;

/// <summary>A word or figure found in a text.</summary>
/// <param name="Sense">What it does.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last character.</param>
/// <param name="Word">The entry of the lexicon; null for a figure.</param>
/// <param name="Printed">The figure; null for a word.</param>
internal readonly record struct Token(Sense Sense, int Start, int End, Word? Word, Printed? Printed)
{
    /// <summary>Direction it states.</summary>
    public int Sign => Word?.Sign ?? 0;
}
