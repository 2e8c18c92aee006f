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
    /// <summary>A batch of more documents than this was not made by this program.</summary>
    private const int Most = 100_000_000;

    /// <summary>The end of a part's manifest, with the hash of the lines before it; null when the line is none.</summary>
    internal static (ShardEnd End, string Lines)? Read(string line)
    {
        if (!line.StartsWith(RunKey.FooterStart, StringComparison.Ordinal)) return null;
        var faults = new DiagnosticBag();
        if (ObjectReader.Open(new SourceFile(Manifest.FileName, Encoding.UTF8.GetBytes(line)), faults) is not { } root) return null;
        var inputs = Whole(root.Number("inputs"));
        var places = root.Node("places") is { Kind: JsonKind.Array } array ? array.Items.Select(item => Whole(NumberReader.Read(item, faults))).ToList() : [null];
        return inputs is { } all && places.TrueForAll(place => place < all) && !faults.HasErrors
            ? (new ShardEnd(all, root.Text("batch"), [.. places.OfType<int>()]), root.Text("sha256"))
            : null;
    }

    private static int? Whole(Datum? number) => number is { Value: >= 0 and <= Most and var value } && decimal.IsInteger(value) ? (int)value : null;
}
