using PingAnDocs.Data;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Mending.Menders;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Mending;

/// <summary>Mends in the layout of a Word file what needs no judgement: page, grid, spacing, indents, fonts, page numbers. No word of the text changes.</summary>
/// <remarks>It touches only what a rule found. One kind of mending shows the next what is still wrong, so the file is read again after each.</remarks>
public static class LayoutMender
{
    // Each kind once, and once more for what a later one brings to light.
    private const int MostPasses = 24;

    private static readonly Action<MendingPass>[] Menders =
    [
        PageMender.Mend, LeadingBlankMender.Mend, FontMender.Mend, ColourMender.Mend, LineMender.Mend, CharacterMender.Mend, IndentMender.Mend, HeadMender.Mend,
        HeadingMender.Mend, TableMender.Mend, PageNumberMender.Mend,
    ];

    /// <summary>Mends a file; never throws, whatever the file holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="profile">What it is held to.</param>
    /// <param name="tracked">True to leave the mends as tracked changes.</param>
    public static MendedDocument Mend(ReadOnlyMemory<byte> file, LayoutProfile profile, bool tracked)
    {
        var faults = new DiagnosticBag();
        var mends = new List<Mend>();
        var bytes = file;
        for (var pass = 0; pass < MostPasses && LayoutReader.Read(bytes, faults) is { } document; pass++)
        {
            var next = new MendingPass(document, profile, tracked);
            foreach (var mend in Menders)
            {
                mend(next);
                if (next.Done.Count > 0) break;
            }

            if (next.Done.Count == 0) break;
            mends.AddRange(next.Done.GroupBy(done => (done.Rule, done.What)).Select(same => new Mend(same.Key.Rule, same.First().Place, same.Key.What, same.Count())));
            bytes = PackageWriter.Write(bytes, next.Changed());
        }

        return new MendedDocument(bytes, mends, faults.Items);
    }
}
