using WordTemplates.Packaging;

namespace WordTemplates.Rendering;

/// <summary>Renders the parts that hold tags and puts the package together; all other entries stay compressed as they came.</summary>
internal static class DocumentWriter
{
    /// <summary>Deflate is nine tenths of a rendering: level 1 takes little more than half the time of level 2, for files a tenth larger.</summary>
    internal const int Level = 1;

    public static RenderResult Write(TemplatePackage package, IReadOnlyList<CompiledPart> parts, ObjectValue data)
    {
        var faults = new FaultList();
        var gaps = new List<TemplateGap>();
        var edits = new PackageEdits(package);
        var comments = new CommentSweep(package);
        var written = package.Entries.ToArray();
        foreach (var part in parts)
        {
            foreach (var link in part.Links)
                edits.RelationsOf(part.Name).Drop(link);
            using var pass = new RenderPass(part.Name, data, edits, gaps, faults);
            foreach (var node in part.Nodes)
                node.Write(pass);
            written[part.Entry] = GzipFraming.Deflate(part.Name, comments.Clean(part, pass.Output.Written), Level);
        }

        comments.Apply(written);

        return faults.Any
            ? new RenderResult(null, faults.Items)
            : new RenderResult(ZipWriter.Write(edits.Any ? edits.Apply(written) : written), []) { Gaps = gaps };
    }
}
