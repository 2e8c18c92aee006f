using System.Text;
using Newtonsoft.Json;
using PingAnDocs.Data;
using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Writing;

/// <summary>manifest.jsonl, the truth about a folder: a line for the run's key, a line a document as soon as its files are on the disk, a line for the end.</summary>
/// <remarks>
/// While a run is going on, lines are only added, so nothing an earlier, killed run has done is forgotten. When every document has its line, the
/// file is written anew in the order of the inputs: a run that was killed and resumed ends with the bytes of one that was not.
/// </remarks>
public sealed class Manifest : IDisposable
{
    public const string FileName = "manifest.jsonl";

    private static readonly (OutcomeStatus Status, string Word)[] Words =
    [
        (OutcomeStatus.Released, "released"), (OutcomeStatus.DataRefused, "refused"), (OutcomeStatus.KitFault, "kitFault"),
        (OutcomeStatus.KeptBack, "keptBack"), (OutcomeStatus.Unexpected, "unexpected"),
    ];

    private readonly string folder;
    private readonly string header;
    private readonly FileStream journal;
    private readonly Dictionary<string, (long Start, int Length)> lines = new(StringComparer.Ordinal);
    private readonly List<string> told = [];

    private Manifest(string folder, string header, FileStream journal)
    {
        this.folder = folder;
        this.header = header;
        this.journal = journal;
    }

    /// <summary>What became of the manifest that was there.</summary>
    public ManifestState State { get; private set; }

    /// <summary>Goes on with the manifest of the folder, or begins it anew when it is another run's or <paramref name="restart"/> is asked for.</summary>
    public static Manifest Open(string folder, RunKey key, bool restart = false)
    {
        var path = Path.Combine(folder, FileName);
        // A link is replaced, never written through.
        if (new FileInfo(path).LinkTarget is not null) File.Delete(path);
        var opened = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
        try
        {
            var manifest = new Manifest(folder, key.Header, opened);
            manifest.Begin(restart);
            return manifest;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>What an earlier run with the same key wrote of a released document; null when there is no whole line of it. May be asked by several workers at once.</summary>
    public DocumentOutcome? Find(string document)
    {
        lock (lines)
            return lines.TryGetValue(document, out var line) ? ManifestLine.Read(Encoding.UTF8.GetString(Bytes(line))) : null;
    }

    /// <summary>Takes the next document of the run: one that was kept has its line already, any other gets one, after its files' names are safe.</summary>
    public void Append(DocumentOutcome outcome)
    {
        told.Add(outcome.Document);
        if (outcome.Kept) return;
        FolderSync.Flush(folder);
        AppendLine(outcome.Document, ManifestLine.Of(outcome));
    }

    /// <summary>The documents of this run so far in the order of the inputs, made or kept, each read from its line when its turn comes: a batch of any size is never held in memory.</summary>
    public IEnumerable<DocumentOutcome> Told() =>
        told.Select(document => ManifestLine.Read(Encoding.UTF8.GetString(Bytes(lines[document])), new DiagnosticBag())).OfType<DocumentOutcome>();

    /// <summary>Closes the run: all lines in the order of the inputs, and the line that says so, with what a part of a run adds to it.</summary>
    public void Finish(ShardEnd? part = null)
    {
        AtomicFile.Write(Path.Combine(folder, FileName), target => ManifestText.Write(target, header, told.Select(document => Bytes(lines[document])), part), journal.Dispose);
        FolderSync.Flush(folder);
    }

    public void Dispose() => journal.Dispose();

    /// <summary>One document as other programs read it.</summary>
    public static void Write(JsonTextWriter json, DocumentOutcome outcome) => json.Object(() => WriteMembers(json, outcome));

    internal static void WriteMembers(JsonTextWriter json, DocumentOutcome outcome)
    {
        json.Property("input", outcome.Input);
        json.Property("sha256", outcome.InputSha256);
        json.Property("kit", outcome.KitSha256);
        json.Property("status", Array.Find(Words, pair => pair.Status == outcome.Status).Word);
        json.Array("outputs", outcome.Outputs, output => json.Object(() =>
        {
            json.Property("path", output.Name);
            if (output.DerivedFrom.Length > 0) json.Property("derivedFrom", output.DerivedFrom);
            else json.Property("sha256", output.Sha256);
        }));
        json.WriteDiagnostics(outcome.Diagnostics);
    }

    internal static OutcomeStatus StatusOf(string word) =>
        Array.Exists(Words, pair => pair.Word == word) ? Array.Find(Words, pair => pair.Word == word).Status : OutcomeStatus.Unexpected;

    private void Begin(bool restart)
    {
        var end = 0L;
        foreach (var (start, length, text) in WholeLines.Of(journal))
        {
            if (start == 0 && (restart || text != header)) break;
            if (ManifestLine.Read(text) is { Status: OutcomeStatus.Released } outcome) lines[outcome.Document] = (start, length);
            end = start + length + 1;
        }

        State = (journal.Length, end) switch { (0, _) => ManifestState.None, (_, 0) => ManifestState.Replaced, _ => ManifestState.Continued };
        journal.SetLength(end);
        journal.Position = end;
        if (end == 0) AppendLine("", header);
    }

    private void AppendLine(string document, string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"{text}\n");
        FaultPoint.Pass();
        var start = journal.Position;
        FaultPoint.Write(journal, bytes);
        journal.Flush(flushToDisk: true);
        FaultPoint.Pass();
        lock (lines) lines[document] = (start, bytes.Length - 1);
    }

    private byte[] Bytes((long Start, int Length) line)
    {
        var bytes = new byte[line.Length];
        RandomAccess.Read(journal.SafeFileHandle, bytes, line.Start);
        return bytes;
    }
}
