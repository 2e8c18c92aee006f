namespace PingAnDocs.Narration.Variation;

/// <summary>Names a slot so that the same place of next year's speech bears the same name.</summary>
internal static class SlotName
{
    /// <summary>What is spoken of, without years (province-2025 becomes province-), and the phrase.</summary>
    public static string Of(string key, string phrase) => $"{WithoutYears(key)}|{phrase}";

    private static string WithoutYears(string key)
    {
        for (var at = 0; at + 4 <= key.Length; at++)
        {
            if (IsYear(key, at)) return WithoutYears(key.Remove(at, 4));
        }

        return key;
    }

    /// <summary>Four digits of this or the last century that no digit stands beside.</summary>
    private static bool IsYear(string key, int at) =>
        key.AsSpan(at, 2) is "19" or "20"
        && char.IsAsciiDigit(key[at + 2]) && char.IsAsciiDigit(key[at + 3])
        && (at == 0 || !char.IsAsciiDigit(key[at - 1]))
        && (at + 4 == key.Length || !char.IsAsciiDigit(key[at + 4]));
}
