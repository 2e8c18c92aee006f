namespace WordTemplates.Compression;

/// <summary>Counts how often each symbol of a block occurs.</summary>
internal sealed class SymbolTally
{
    private readonly int[] literals = new int[DeflateFormat.LiteralSymbols];
    private readonly int[] distances = new int[DeflateFormat.DistanceSymbols];

    public ReadOnlySpan<int> Literals => literals;

    public ReadOnlySpan<int> Distances => distances;

    public void CountRun(ReadOnlySpan<byte> bytes)
    {
        var counts = literals;
        foreach (var one in bytes)
            counts[one]++;
    }

    public void CountMatch(int length, int distance)
    {
        literals[DeflateFormat.LengthSymbol(length)]++;
        distances[DeflateFormat.DistanceSymbol(distance)]++;
    }

    public void Clear()
    {
        Array.Clear(literals);
        Array.Clear(distances);
    }

    /// <summary>Adds what every block holds: its end, and two symbols of each kind, as fewer make no code.</summary>
    public void Complete()
    {
        literals[DeflateFormat.EndOfBlock]++;
        AtLeastTwo(literals);
        AtLeastTwo(distances);
    }

    /// <summary>Lets the first symbols occur once when fewer than two do.</summary>
    public static void AtLeastTwo(Span<int> frequencies)
    {
        for (var symbol = 0; frequencies.Length - frequencies.Count(0) < 2; symbol++)
            frequencies[symbol] = Math.Max(frequencies[symbol], 1);
    }

    /// <summary>Length of the body of a block with these code lengths, rounded up.</summary>
    public int BytesAtMost(ReadOnlySpan<byte> lengths)
    {
        long bits = 0;
        for (var symbol = 0; symbol < literals.Length; symbol++)
            bits += (long)literals[symbol] * (lengths[symbol] + (symbol > DeflateFormat.EndOfBlock ? MostLengthExtra : 0));
        for (var symbol = 0; symbol < distances.Length; symbol++)
            bits += (long)distances[symbol] * (lengths[literals.Length + symbol] + MostDistanceExtra);
        return (int)(bits >> 3) + 1;
    }

    private const int MostLengthExtra = 5;

    private const int MostDistanceExtra = 13;
}
