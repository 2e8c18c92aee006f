using System.Text;
using Newtonsoft.Json;

namespace PingAnDocs.Writing;

/// <summary>manifest.jsonl: a line a document, begun anew by each run and appended as documents are finished.</summary>
/// <remarks>Each line reaches the operating system as one write, so a killed run leaves whole lines; the disk itself is asked at the end.</remarks>
public sealed class Manifest : IDisposable
{
    public const string FileName = "manifest.jsonl";

    private readonly FileStream stream;

    private Manifest(FileStream stream) => this.stream = stream;

    /// <summary>Begins the manifest of a run in the output folder.</summary>
    public static Manifest Begin(string folder) => new(
        new FileStream(Path.Combine(folder, FileName), FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0));

    /// <summary>Appends one document.</summary>
    public void Append(DocumentOutcome outcome) =>
        stream.Write(Encoding.UTF8.GetBytes($"{JsonLines.OneLine(json => Write(json, outcome))}\n"));

    /// <summary>The line of one document.</summary>
    public static void Write(JsonTextWriter json, DocumentOutcome outcome) => json.Object(() =>
    {
        json.Property("input", outcome.Input);
        json.Property("sha256", outcome.InputSha256);
        json.Property("kit", outcome.KitSha256);
        json.Property("status", Word(outcome.Status));
        json.Array("outputs", outcome.Outputs, output => json.Object(() =>
        {
            json.Property("path", output.Name);
            if (output.DerivedFrom.Length > 0) json.Property("derivedFrom", output.DerivedFrom);
            else json.Property("sha256", output.Sha256);
        }));
        json.WriteDiagnostics(outcome.Diagnostics);
    });

    public void Dispose()
    {
        stream.Flush(flushToDisk: true);
        stream.Dispose();
    }

    private static string Word(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Released => "released",
        OutcomeStatus.DataRefused => "refused",
        OutcomeStatus.KitFault => "kitFault",
        OutcomeStatus.KeptBack => "keptBack",
        _ => "unexpected",
    };
}
