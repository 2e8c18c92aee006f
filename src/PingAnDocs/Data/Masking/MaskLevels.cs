namespace PingAnDocs.Data.Masking;

/// <summary>The words for the levels on the command line and in the trace.</summary>
public static class MaskLevels
{
    private static readonly (string Word, MaskLevel Level)[] All =
        [("none", MaskLevel.None), ("names", MaskLevel.Names), ("values", MaskLevel.Values), ("strict", MaskLevel.Strict)];

    /// <summary>All words, from nothing hidden to most hidden.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. All.Select(entry => entry.Word)];

    /// <summary>The level of a word; null when there is none.</summary>
    public static MaskLevel? Of(string word) =>
        Array.FindIndex(All, entry => entry.Word == word) is >= 0 and var index ? All[index].Level : null;

    /// <summary>The word of a level.</summary>
    public static string WordOf(MaskLevel level) => Array.Find(All, entry => entry.Level == level).Word;
}
