namespace PingAnDocs.Tests.Similarity;

/// <summary>Numbers that look random and are the same on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed + 1) * 0x9E3779B97F4A7C15UL;

    /// <summary>A number below the bound.</summary>
    public int Next(int bound)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)bound);
    }

    /// <summary>A number between minus the bound and the bound.</summary>
    public int Around(int bound) => Next(2 * bound + 1) - bound;
}
