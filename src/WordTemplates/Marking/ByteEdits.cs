using System.Buffers;
using System.Text;

namespace WordTemplates.Marking;

/// <summary>Changes to a part, by offsets into its own bytes; what no edit names stays as it is.</summary>
internal sealed class ByteEdits
{
    private readonly List<(int Start, int End, string Text)> edits = [];

    public void Insert(int at, string text) => edits.Add((at, at, text));

    public void Replace(int start, int end, string text) => edits.Add((start, end, text));

    /// <summary>The changed bytes. Edits at one offset come in the order they were made; one inside another is lost with it.</summary>
    public byte[] Apply(byte[] bytes)
    {
        var output = new ArrayBufferWriter<byte>(bytes.Length);
        var at = 0;
        foreach (var (start, end, text) in edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            if (start < at)
                continue;
            output.Write(bytes.AsSpan(at, start - at));
            output.Write(Encoding.UTF8.GetBytes(text));
            at = end;
        }

        output.Write(bytes.AsSpan(at));
        return output.WrittenSpan.ToArray();
    }
}
