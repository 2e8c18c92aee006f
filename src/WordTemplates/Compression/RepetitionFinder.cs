using System.Buffers.Binary;

namespace WordTemplates.Compression;

/// <summary>
/// Finds what each literal repeats of itself and of the literals before it: LZ77 with hash chains and one step of lazy
/// evaluation, as zlib does it, over the literals laid end to end. A repetition never leaves a literal, neither at its source
/// nor where it stands, since between two literals there may be values.
/// </summary>
internal sealed class RepetitionFinder
{
    private const int HashBits = 15;

    /// <summary>Candidates looked at per place: twice as many save two thousandths.</summary>
    private const int MostCandidates = 16;

    private readonly IReadOnlyList<Literal> literals;
    private readonly byte[] text;
    private readonly int[] starts;
    private readonly int[] owners;
    private readonly int[] previous;
    private readonly int[] heads = new int[1 << HashBits];

    private RepetitionFinder(IReadOnlyList<Literal> literals)
    {
        this.literals = literals;
        starts = new int[literals.Count + 1];
        for (var i = 0; i < literals.Count; i++)
            starts[i + 1] = starts[i] + literals[i].Bytes.Length;
        text = new byte[starts[^1]];
        owners = new int[text.Length];
        previous = new int[text.Length];
        for (var i = 0; i < literals.Count; i++)
        {
            literals[i].Bytes.CopyTo(text.AsSpan(starts[i]));
            owners.AsSpan(starts[i]..starts[i + 1]).Fill(i);
        }

        heads.AsSpan().Fill(-1);
    }

    /// <summary>Gives every literal its steps.</summary>
    public static void Find(IReadOnlyList<Literal> literals)
    {
        var finder = new RepetitionFinder(literals);
        for (var i = 0; i < literals.Count; i++)
            literals[i].Take(finder.Steps(finder.starts[i], finder.starts[i + 1]));
    }

    private LiteralStep[] Steps(int start, int end)
    {
        var steps = new List<LiteralStep>();
        var run = start;
        var at = start;
        while (at < end)
        {
            var found = Longest(at, end);
            Remember(at++);
            // A longer repetition one byte later is worth the byte.
            if (found.Length == 0 || Longest(at, end).Length > found.Length)
                continue;
            var source = owners[found.From];
            steps.Add(new LiteralStep(at - 1 - run, 0, found.Length, source, found.From - starts[source]));
            run = at - 1 + found.Length;
            while (at < run)
                Remember(at++);
        }

        if (run < end)
            steps.Add(new LiteralStep(end - run, 0, 0, 0, 0));
        return [.. steps];
    }

    private (int Length, int From) Longest(int at, int end)
    {
        if (at + DeflateFormat.ShortestMatch > text.Length)
            return default;
        var best = (Length: DeflateFormat.ShortestMatch - 1, From: 0);
        var candidate = heads[Hash(at)];
        for (var i = 0; i < MostCandidates && candidate >= 0 && at - candidate <= DeflateFormat.Window; i++)
        {
            var length = LengthAt(candidate, at, Math.Min(end, at + DeflateFormat.LongestMatch), best.Length);
            if (length > best.Length + Reluctance(at, best.From, candidate))
                best = (length, candidate);
            candidate = previous[candidate];
        }

        return best.Length >= DeflateFormat.ShortestMatch ? best : default;
    }

    /// <summary>A copy from much farther back must be longer: its distance takes more bits and may be out of reach in a rendering.</summary>
    private static int Reluctance(int at, int near, int far) => at - far > 8 * (at - near) ? 2 : 0;

    private int LengthAt(int candidate, int at, int end, int beat)
    {
        var owner = owners[candidate];
        var most = owner == owners[at] ? end - at : Math.Min(end - at, starts[owner + 1] - candidate);
        return most <= beat || text[candidate + beat] != text[at + beat]
            ? 0
            : text.AsSpan(candidate, most).CommonPrefixLength(text.AsSpan(at, most));
    }

    private void Remember(int at)
    {
        if (at + DeflateFormat.ShortestMatch > text.Length)
            return;
        var hash = Hash(at);
        previous[at] = heads[hash];
        heads[hash] = at;
    }

    private uint Hash(int at) => DeflateFormat.Hash(BinaryPrimitives.ReadUInt32LittleEndian(text.AsSpan(at)), HashBits);
}
