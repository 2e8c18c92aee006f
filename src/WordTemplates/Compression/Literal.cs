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
        var packed = new List<PackedBits>();
        var at = 0;
        for (var i = 0; i < steps.Length; i++)
        {
            var before = packed.Count;
            code.Pack(Bytes.Slice(at, steps[i].Run), packed);
            at += steps[i].Run + steps[i].Length;
            steps[i] = steps[i] with { Words = packed.Count - before };
        }

        words = [.. packed];
    }
}
