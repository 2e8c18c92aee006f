using System.Numerics;

namespace WordTemplates.Compression;

/// <summary>What RFC 1951 lays down: limits, and how lengths and distances become a symbol and extra bits.</summary>
internal static class DeflateFormat
{
    public const int Window = 1 << 15;
    public const int LongestMatch = 258;

    /// <summary>The format allows 3; three bytes cost no more as they are.</summary>
    public const int ShortestMatch = 4;

    public const int EndOfBlock = 256;
    public const int LiteralSymbols = 286;
    public const int DistanceSymbols = 30;
    public const int LongestCode = 15;

    private const int FirstLength = 257;

    public static int LengthSymbol(int length)
    {
        var extra = LengthExtra(length);
        return length == LongestMatch ? LiteralSymbols - 1 : FirstLength + (extra << 2) + ((length - 3) >> extra);
    }

    /// <summary>Number of extra bits; they are the low bits of length - 3.</summary>
    public static int LengthExtra(int length) => length == LongestMatch ? 0 : Math.Max(0, BitOperations.Log2((uint)length - 3) - 2);

    public static int DistanceSymbol(int distance)
    {
        var extra = DistanceExtra(distance);
        return (extra << 1) + ((distance - 1) >> extra);
    }

    /// <summary>Number of extra bits; they are the low bits of distance - 1.</summary>
    public static int DistanceExtra(int distance) => Math.Max(0, BitOperations.Log2((uint)distance - 1) - 1);

    /// <summary>Spreads four bytes over a table of that many bits.</summary>
    public static uint Hash(uint fourBytes, int bits) => (fourBytes * 2654435761u) >> (32 - bits);
}
