using System.Buffers;

namespace WordTemplates.Compression;

/// <summary>
/// Deflates rendered parts at a fraction of zlib's cost, because the template is known: what a literal repeats was found when
/// the template was compiled, and a literal that was written before is one repetition as a whole. Only values are searched.
/// <code>
/// compiling:  literals                 -> LiteralSet.Compile  -> steps of each literal     (once a template)
/// rendering:  nodes                    -> OutputBuffer        -> bytes, uses of literals
/// deflating:  bytes, uses of literals  -> PartDeflater        -> sequences, tally of symbols
///             sequences, tally         -> BlockWriter         -> a block of deflate with a code made for it
/// </code>
/// </summary>
internal sealed class PartDeflater(PooledBytes target) : IDisposable
{
    /// <summary>A block ends after so many sequences, so memory does not grow with the part.</summary>
    private const int BlockSequences = 1 << 14;

    private readonly BlockWriter blocks = new(target);
    private readonly SymbolTally tally = new();
    private readonly ValueMatcher matcher = new();
    private readonly Sequence[] sequences = ArrayPool<Sequence>.Shared.Rent(BlockSequences);
    private int count;
    private int blockStart;
    private int run;

    /// <summary>Appends the part as a deflate stream.</summary>
    /// <param name="content">The part.</param>
    /// <param name="uses">Where literals stand in it, in order; the rest are values.</param>
    /// <param name="literals">Number of literals the part's template has.</param>
    public void Deflate(ReadOnlySpan<byte> content, ReadOnlySpan<LiteralUse> uses, int literals)
    {
        var lasts = ArrayPool<int>.Shared.Rent(literals);
        lasts.AsSpan(0, literals).Fill(-DeflateFormat.Window - 1);
        matcher.Clear();
        (count, blockStart, run) = (0, 0, 0);
        var at = 0;
        foreach (var (start, literal) in uses)
        {
            AddValue(content, at, start);
            AddLiteral(content, start, literal, lasts);
            at = start + literal.Bytes.Length;
        }

        AddValue(content, at, content.Length);
        ArrayPool<int>.Shared.Return(lasts);
        EndBlock(content, content.Length, final: true);
    }

    public void Dispose()
    {
        matcher.Dispose();
        ArrayPool<Sequence>.Shared.Return(sequences);
    }

    private void AddLiteral(ReadOnlySpan<byte> content, int start, Literal literal, int[] lasts)
    {
        var length = literal.Bytes.Length;
        var distance = start - lasts[literal.Id];
        lasts[literal.Id] = start;
        if (distance <= DeflateFormat.Window && length >= DeflateFormat.ShortestMatch)
        {
            AddMatch(content, start, length, distance);
            return;
        }

        var at = start;
        foreach (var step in literal.Steps)
        {
            AddRun(content, at, step.Run);
            at += step.Run;
            if (step.Length == 0)
                continue;
            distance = at - lasts[step.Source] - step.Offset;
            if (distance <= DeflateFormat.Window)
                AddMatch(content, at, step.Length, distance);
            else
                AddRun(content, at, step.Length);
            at += step.Length;
        }
    }

    private void AddValue(ReadOnlySpan<byte> content, int at, int end)
    {
        while (matcher.Next(content, at, end) is { Length: > 0 } match)
        {
            AddRun(content, at, match.At - at);
            AddMatch(content, match.At, match.Length, match.Distance);
            at = match.At + match.Length;
        }

        AddRun(content, at, end - at);
    }

    private void AddRun(ReadOnlySpan<byte> content, int at, int length)
    {
        tally.CountRun(content.Slice(at, length));
        run += length;
    }

    private void AddMatch(ReadOnlySpan<byte> content, int at, int length, int distance)
    {
        while (length > 0)
        {
            // What is left must be long enough for another one.
            var piece = length <= DeflateFormat.LongestMatch ? length : Math.Min(DeflateFormat.LongestMatch, length - DeflateFormat.ShortestMatch);
            if (count == BlockSequences - 1)
                EndBlock(content, at, final: false);
            tally.CountMatch(piece, distance);
            sequences[count++] = new Sequence(run, (ushort)piece, (ushort)distance);
            run = 0;
            at += piece;
            length -= piece;
        }
    }

    private void EndBlock(ReadOnlySpan<byte> content, int at, bool final)
    {
        sequences[count++] = new Sequence(run, 0, 0);
        blocks.Write(content[blockStart..at], sequences.AsSpan(0, count), tally, final);
        tally.Clear();
        (count, run, blockStart) = (0, 0, at);
    }
}
