using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Writing.Sharding;

/// <summary>What a finished part of a run says of the whole: it joins with the others only when all saw the same inputs.</summary>
/// <param name="Inputs">Number of inputs of the whole run.</param>
/// <param name="Batch">Fingerprint of all of them, see <see cref="BatchFingerprint"/>.</param>
/// <param name="Places">Where the part's documents stand among all, in the order of its lines, from 0.</param>
public sealed record ShardEnd(int Inputs, string Batch, IReadOnlyList<int> Places)
{
    /// <summary>The end of a part's manifest, with the hash of the lines before it; null when the line is none.</summary>
    internal static (ShardEnd End, string Lines)? Read(string line)
    {
        if (!line.StartsWith(RunKey.FooterStart, StringComparison.Ordinal)) return null;
        var faults = new DiagnosticBag();
        if (ObjectReader.Open(new SourceFile(Manifest.FileName, Encoding.UTF8.GetBytes(line)), faults) is not { } root) return null;
        var places = root.Node("places") is { Kind: JsonKind.Array } array ? array.Items.Select(item => NumberReader.Read(item, faults)).ToList() : null;
        return root.Number("inputs") is { } inputs && places is not null && places.TrueForAll(place => place is not null) && !faults.HasErrors
            ? (new ShardEnd((int)inputs.Value, root.Text("batch"), [.. places.Select(place => (int)place!.Value)]), root.Text("sha256"))
            : null;
    }
}
