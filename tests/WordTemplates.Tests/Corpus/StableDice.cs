namespace WordTemplates.Tests.Corpus;

/// <summary>Numbers that look random and are the same on every machine: xorshift with a seed.</summary>
internal sealed class StableDice(uint seed)
{
    private uint state = (seed * 2654435769u) | 1;

    /// <summary>A number below the bound.</summary>
    public int Next(int bound)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)bound);
    }

    public T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
