using System.IO.Hashing;
using WordTemplates.Compression;
using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>Renders the parts that hold tags and puts the package together; all other entries stay compressed as they came.</summary>
internal static class DocumentWriter
{
    public static byte[]? Write(IReadOnlyList<ZipEntry> entries, IReadOnlyList<CompiledPart> parts, ObjectValue data, FaultList faults)
    {
        var written = entries.ToArray();
        using var deflated = new PooledBytes();
        using var deflater = new PartDeflater(deflated);
        var ends = new int[parts.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            written[parts[i].Entry] = WritePart(parts[i], new RenderPass(data, faults), deflater);
            ends[i] = deflated.Length;
        }

        if (faults.Any)
            return null;
        for (var i = 0; i < ends.Length; i++)
            written[parts[i].Entry] = written[parts[i].Entry] with { Compressed = deflated.Written[(i == 0 ? 0 : ends[i - 1])..ends[i]] };
        return ZipWriter.Write(written);
    }

    private static ZipEntry WritePart(CompiledPart part, RenderPass rendering, PartDeflater deflater)
    {
        using var pass = rendering;
        foreach (var node in part.Nodes)
            node.Write(pass);
        if (!pass.Faults.Any)
            deflater.Deflate(pass.Output.Written, pass.Output.Uses, part.Code);
        return new ZipEntry(part.Name, Deflated: true, Crc32.HashToUInt32(pass.Output.Written), pass.Output.Length, default);
    }
}
