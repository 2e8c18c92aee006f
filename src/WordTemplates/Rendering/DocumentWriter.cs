using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>Renders the parts that hold tags and puts the package together; all other entries stay compressed as they came.</summary>
internal static class DocumentWriter
{
    /// <summary>Deflate is nine tenths of a rendering: level 1 takes little more than half the time of level 2, for files a tenth larger.</summary>
    private const int Level = 1;

    public static byte[]? Write(IReadOnlyList<ZipEntry> entries, IReadOnlyList<CompiledPart> parts, ObjectValue data, FaultList faults)
    {
        var written = entries.ToArray();
        foreach (var part in parts)
            written[part.Entry] = WritePart(part, data, faults);
        return faults.Any ? null : ZipWriter.Write(written);
    }

    private static ZipEntry WritePart(CompiledPart part, ObjectValue data, FaultList faults)
    {
        using var pass = new RenderPass(data, faults);
        foreach (var node in part.Nodes)
            node.Write(pass);
        return GzipFraming.Deflate(part.Name, pass.Output.Written, Level);
    }
}
