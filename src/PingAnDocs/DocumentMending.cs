using PingAnDocs.Mending;
using PingAnDocs.Narration.Formulations;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs;

/// <summary>Mends in a Word file everything that needs no judgement: layout first, then marks, widths, dashes and ranges. No word changes.</summary>
public static class DocumentMending
{
    /// <summary>The mended copy and the number of places mended.</summary>
    /// <param name="document">The Word file.</param>
    /// <param name="profile">What it is held to.</param>
    /// <param name="tracked">True to write the changes as tracked ones.</param>
    /// <param name="formulations">Finds formulations that have their time; null without a list.</param>
    public static (ReadOnlyMemory<byte> Document, int Places) Mend(ReadOnlyMemory<byte> document, LayoutProfile profile, bool tracked, FormulationFinder? formulations = null)
    {
        var set = LayoutMender.Mend(document, profile, tracked);
        var worded = WordingMending.Mend(set.Bytes, formulations, day: null, tracked);
        return (worded.Document, set.Mends.Sum(mend => mend.Places) + worded.Done.Count);
    }
}
