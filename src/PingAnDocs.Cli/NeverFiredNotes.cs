using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Cli;

/// <summary>Rules no sample fired are dozens with a few samples and bury what must be mended: people are told once, --json tells each.</summary>
internal static class NeverFiredNotes
{
    private const int Named = 5;

    /// <summary>The diagnostics, with one note at the end in place of those of single rules.</summary>
    public static IEnumerable<Diagnostic> Folded(IReadOnlyList<Diagnostic> diagnostics)
    {
        var notes = diagnostics.Where(SampleFindings.IsNeverFired).ToList();
        return notes.Count <= 1 ? diagnostics : [.. diagnostics.Except(notes), Summary(notes)];
    }

    private static Diagnostic Summary(List<Diagnostic> notes)
    {
        var count = notes.Count.ToString(CultureInfo.InvariantCulture);
        var ids = string.Join('、', notes.Take(Named).Select(note => note.Found)) + (notes.Count > Named ? "等" : "");
        return notes[0] with
        {
            Place = SourcePlace.WholeFile(notes[0].Place.File),
            Message = $"有{count}条规则在样本数据里一次也没有命中：{ids}。",
            Found = "",
            Hint = "如果按经验应当出现，请核对条件；如果确实少见，可以不改。全部名单用“kit coverage”列出，或加 --json。",
        };
    }
}
