using PingAnDocs.Data;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Writing.Sharding;

/// <summary>The ledgers of the parts: all began with the same one, each was completed by its own speeches.</summary>
internal static class ShardLedgers
{
    /// <summary>What was said before the run; null, with the reason in the bag, when the parts (or the folder they are joined in) began with different ledgers.</summary>
    public static WordingLedger? Before(ShardSet parts, string target, IReadOnlyList<SaidWording> said, DiagnosticBag faults)
    {
        var own = said.Select(speech => (speech.Unit, speech.Year)).ToHashSet();
        var (rest, given) = (WordingLedger.Empty, Array.Empty<byte>());
        foreach (var folder in parts.Folders.Append(target).Where(folder => File.Exists(At(folder))))
        {
            if (FileIntake.Load(At(folder), faults) is not { } source || LedgerReader.Read(source, faults) is not { } ledger) continue;
            var earlier = Without(ledger, own);
            var bytes = LedgerWriter.Write(earlier);
            if (given.Length > 0 && !given.AsSpan().SequenceEqual(bytes)) faults.Add(ShardFaults.OtherLedger(folder));
            (rest, given) = (earlier, bytes);
        }

        return faults.HasErrors ? null : rest;
    }

    private static string At(string folder) => Path.Combine(folder, LedgerFile.FileName);

    private static WordingLedger Without(WordingLedger ledger, HashSet<(string Unit, int Year)> own)
    {
        var units = new Dictionary<string, IReadOnlyList<WordingYear>>(StringComparer.Ordinal);
        foreach (var (unit, years) in ledger.Units)
            if (years.Where(year => !own.Contains((unit, year.Year))).ToList() is { Count: > 0 } others) units[unit] = others;
        return new WordingLedger(units);
    }
}
