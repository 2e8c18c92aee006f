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
        var budget = new RenderBudget();
        var comments = new CommentSweep(package);
        var written = package.Entries.ToArray();
        using var deflater = new PartDeflater();
        foreach (var part in parts)
        {
            foreach (var link in part.Links)
                edits.RelationsOf(part.Name).Drop(link);
            using var pass = new RenderPass(part.Name, data, edits, gaps, budget, faults);
            foreach (var node in part.Nodes)
                node.Write(pass);
            UnshownParts.Drop(part, pass.Output.Written, edits);
            // With a fault there is no document; what was stopped at a limit is large and not worth the work.
            if (!faults.Any)
                written[part.Entry] = WritePart(part, pass.Output, comments, deflater);
        }

        comments.Apply(written);

        return faults.Any
            ? new RenderResult(null, faults.Items)
            : new RenderResult(ZipWriter.Write(edits.Any ? edits.Apply(written) : written), []) { Gaps = gaps };
    }

    private static ZipEntry WritePart(CompiledPart part, OutputBuffer output, CommentSweep comments, PartDeflater deflater)
    {
        var written = comments.Clean(part, output.Written);
        // What the sweep changed no longer matches the literals' places.
        return written.Length == output.Length
            ? new ZipEntry(part.Name, Deflated: true, Crc32.HashToUInt32(written), output.Length, deflater.Deflate(written, output.Uses, part.Code))
            : GzipFraming.Deflate(part.Name, written, level: 6);
    }
}
