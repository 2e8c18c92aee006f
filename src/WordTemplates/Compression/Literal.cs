namespace WordTemplates.Compression;

/// <summary>Markup of the author, deflated as far as can be when the template is compiled.</summary>
/// <param name="id">Its number among the literals of the part.</param>
/// <param name="bytes">The markup in UTF-8.</param>
internal sealed class Literal(int id, byte[] bytes)
{
    private LiteralStep[] steps = [];
    private PackedBits[] words = [];

    public int Id => id;

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>How it is written where it stands for the first time.</summary>
    public ReadOnlySpan<LiteralStep> Steps => steps;

    /// <summary>The codes of the bytes that are no repetition.</summary>
    public ReadOnlySpan<PackedBits> Words => words;

    /// <summary>Keeps the steps found; before the template is handed out, never after.</summary>
    public void Take(LiteralStep[] found) => steps = found;

    /// <summary>Makes the words; before the template is handed out, never after.</summary>
    public void Pack(PartCode code)
    {
        var packer = new BitPacker();
        var joined = new List<LiteralStep>();
        var (at, begun, before) = (0, 0, 0);
        foreach (var step in steps)
        {
            foreach (var one in Bytes.Slice(at, step.Run))
                packer.Add(code.Bytes[one]);
            at += step.Run + step.Length;
            // Within a literal all distances are known: such a copy is bits like any other.
            if (step.Length > 0 && step.Source == id)
            {
                packer.Add(code.Copy(step.Length, at - step.Length - step.Offset));
                continue;
            }

            packer.EndWord();
            joined.Add(step with { Run = at - step.Length - begun, Words = packer.Count - before });
            (begun, before) = (at, packer.Count);
        }

        words = packer.ToWords();
        if (begun < at)
            joined.Add(new LiteralStep(at - begun, words.Length - before, 0, 0, 0));
        steps = [.. joined];
    }
}
