using System.IO.Hashing;
using WordTemplates.Compression;
using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>Renders the parts that hold tags and puts the package together; all other entries stay compressed as they came.</summary>
internal static class DocumentWriter
{
    public static RenderResult Write(TemplatePackage package, IReadOnlyList<CompiledPart> parts, ObjectValue data)
    {
        var faults = new FaultList();
        var gaps = new List<TemplateGap>();
        var edits = new PackageEdits(package);
        var written = package.Entries.ToArray();
        using var deflater = new PartDeflater();
        foreach (var part in parts)
        {
            using var pass = new RenderPass(part.Name, data, edits, gaps, faults);
            foreach (var node in part.Nodes)
                node.Write(pass);
            if (!faults.Any)
                written[part.Entry] = Deflate(part, pass.Output, deflater);
        }

        return faults.Any
            ? new RenderResult(null, faults.Items)
            : new RenderResult(ZipWriter.Write(edits.Any ? edits.Apply(written) : written), []) { Gaps = gaps };
    }

    private static ZipEntry Deflate(CompiledPart part, OutputBuffer output, PartDeflater deflater) => new(
        part.Name,
        Deflated: true,
        Crc32.HashToUInt32(output.Written),
        output.Length,
        deflater.Deflate(output.Written, output.Uses, part.Code));
}
