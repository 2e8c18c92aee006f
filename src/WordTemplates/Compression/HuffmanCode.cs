namespace WordTemplates.Compression;

/// <summary>Prefix codes as deflate has them: lengths from frequencies (Moffat and Katajainen, in place), codes from lengths.</summary>
internal static class HuffmanCode
{
    /// <summary>Sets the length of each symbol's code; every symbol occurs, and there are at least two.</summary>
    public static void SetLengths(ReadOnlySpan<int> frequencies, Span<byte> lengths, int longest)
    {
        var weights = frequencies.ToArray();
        int[] symbols = [.. Enumerable.Range(0, weights.Length).OrderBy(symbol => weights[symbol])];
        int[] depths = [.. symbols.Select(symbol => weights[symbol])];
        ToDepths(depths);
        Assign(symbols, depths, lengths, longest);
    }

    /// <summary>Sets each symbol's code, first bit lowest; no length is zero.</summary>
    public static void SetCodes(ReadOnlySpan<byte> lengths, Span<PackedBits> codes)
    {
        Span<int> next = stackalloc int[DeflateFormat.LongestCode + 2];
        next.Clear();
        foreach (var length in lengths)
            next[length + 1]++;
        for (var length = 1; length <= DeflateFormat.LongestCode; length++)
            next[length] = (next[length - 1] + next[length]) << 1;
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            var length = lengths[symbol];
            codes[symbol] = new PackedBits(Reversed(next[length]++, length), length);
        }
    }

    /// <summary>Turns ascending weights into the depths of their leaves.</summary>
    private static void ToDepths(Span<int> weights)
    {
        var count = weights.Length;
        // Inner nodes take the place of the weights they join and remember their parent.
        int leaf = 0, root = 0;
        for (var next = 0; next < count - 1; next++)
        {
            var first = Lightest(weights, ref leaf, ref root, next);
            weights[next] = first + Lightest(weights, ref leaf, ref root, next);
        }

        weights[count - 2] = 0;
        for (var next = count - 3; next >= 0; next--)
            weights[next] = weights[weights[next]] + 1;
        ToLeafDepths(weights);
    }

    private static int Lightest(Span<int> weights, ref int leaf, ref int root, int next)
    {
        if (leaf >= weights.Length || (root < next && weights[root] < weights[leaf]))
        {
            var weight = weights[root];
            weights[root++] = next;
            return weight;
        }

        return weights[leaf++];
    }

    private static void ToLeafDepths(Span<int> weights)
    {
        int free = 1, used = 0, depth = 0, root = weights.Length - 2, next = weights.Length - 1;
        while (free > 0)
        {
            while (root >= 0 && weights[root] == depth)
            {
                used++;
                root--;
            }

            for (; free > used; free--)
                weights[next--] = depth;
            (free, used, depth) = (2 * used, 0, depth + 1);
        }
    }

    /// <summary>Shortens codes that are too long, pays with the next shorter ones, and hands the lengths out: rare symbols the long ones.</summary>
    private static void Assign(ReadOnlySpan<int> symbols, ReadOnlySpan<int> depths, Span<byte> lengths, int longest)
    {
        Span<int> counts = stackalloc int[longest + 1];
        counts.Clear();
        var room = -(1 << longest);
        foreach (var depth in depths)
        {
            var length = Math.Min(depth, longest);
            counts[length]++;
            room += 1 << (longest - length);
        }

        for (; room > 0; room--)
        {
            var shorter = counts[..longest].LastIndexOfAnyExcept(0);
            counts[longest]--;
            counts[shorter]--;
            counts[shorter + 1] += 2;
        }

        var next = 0;
        for (var length = longest; length > 0; length--)
        {
            for (var i = counts[length]; i > 0; i--)
                lengths[symbols[next++]] = (byte)length;
        }
    }

    private static uint Reversed(int code, int length)
    {
        var bits = (uint)code;
        bits = ((bits >> 1) & 0x5555) | ((bits & 0x5555) << 1);
        bits = ((bits >> 2) & 0x3333) | ((bits & 0x3333) << 2);
        bits = ((bits >> 4) & 0x0f0f) | ((bits & 0x0f0f) << 4);
        bits = (bits >> 8) | ((bits & 0xff) << 8);
        return bits >> (16 - length);
    }
}
