namespace WordTemplates.Compression;

/// <summary>How often each symbol is to be expected; every symbol at least once, so that anything can be written.</summary>
internal sealed class SymbolTally
{
    private readonly int[] literals = new int[DeflateFormat.LiteralSymbols];
    private readonly int[] distances = new int[DeflateFormat.DistanceSymbols];

    public SymbolTally()
    {
        literals.AsSpan().Fill(1);
        distances.AsSpan().Fill(1);
    }

    public ReadOnlySpan<int> Literals => literals;

    public ReadOnlySpan<int> Distances => distances;

    public void AddRun(ReadOnlySpan<byte> bytes, int times = 1)
    {
        foreach (var one in bytes)
            literals[one] += times;
    }

    public void AddMatch(int length, int distance, int times = 1)
    {
        literals[DeflateFormat.LengthSymbol(length)] += times;
        distances[DeflateFormat.DistanceSymbol(distance)] += times;
    }
}
