namespace WordTemplates.Compression;

/// <summary>Markup of the author whose repetitions were looked for once, when the template was compiled.</summary>
/// <param name="id">Its number among the literals of the part.</param>
/// <param name="bytes">The markup in UTF-8.</param>
internal sealed class Literal(int id, byte[] bytes)
{
    public int Id => id;

    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>How it is written where it stands for the first time; set before the template is handed out, never after.</summary>
    public LiteralStep[] Steps { get; set; } = [new(bytes.Length, 0, 0, 0)];
}
