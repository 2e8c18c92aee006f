using PingAnDocs.Data;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Writing;

/// <summary>The ledger of a run: read at its start, completed by its released speeches, written at its end.</summary>
public sealed class LedgerFile
{
    /// <summary>Its name in the output folder.</summary>
    public const string FileName = "variation.ledger.json";

    private readonly Lock gate = new();
    private readonly List<SaidWording> said = [];
    private readonly ReadOnlyMemory<byte> bytes;

    private LedgerFile(WordingLedger ledger, ReadOnlyMemory<byte> bytes)
    {
        Ledger = ledger;
        this.bytes = bytes;
    }

    /// <summary>What was said before this run. It does not change during the run, so the order of the documents does not matter.</summary>
    public WordingLedger Ledger { get; }

    /// <summary>Reads the ledger of an output folder; null, with the place in the bag, when it is damaged. It is never begun anew over a damaged one.</summary>
    public static LedgerFile? Open(OutputFolder folder, DiagnosticBag faults)
    {
        if (!folder.Holds(FileName)) return new LedgerFile(WordingLedger.Empty, default);
        return FileIntake.Load(Path.Combine(folder.Path, FileName), faults) is { } source && LedgerReader.Read(source, faults) is { } ledger
            ? new LedgerFile(ledger, source.Bytes)
            : null;
    }

    /// <summary>Takes note of a released speech; one without a date says nothing.</summary>
    public void Note(SaidWording? speech)
    {
        if (speech is null) return;
        lock (gate) said.Add(speech);
    }

    /// <summary>Writes the completed ledger, whole or not at all; nothing when nothing changed.</summary>
    public void Save(OutputFolder folder)
    {
        if (said.Count == 0) return;
        var content = Completed(Ledger, said);
        if (!bytes.Span.SequenceEqual(content)) folder.Write(FileName, content);
    }

    /// <summary>Writes a ledger completed by what a whole run said; none when there was none and nothing was said.</summary>
    internal static void Write(OutputFolder folder, WordingLedger before, IReadOnlyList<SaidWording> said)
    {
        if (said.Count > 0 || before.Units.Count > 0) folder.Write(FileName, Completed(before, said));
    }

    private static byte[] Completed(WordingLedger before, IReadOnlyList<SaidWording> said) =>
        LedgerWriter.Write(before.With(said.Select(speech => (speech.Unit, speech.Year, speech.Choices))));
}
