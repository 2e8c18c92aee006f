using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Writing.Sharding;

/// <summary>One hash over the names and the data of all inputs of a run, in their order: parts that have the same one made their documents of the same batch.</summary>
/// <param name="masked">True to leave the data out: the hash of a few masked digits can be found by trying.</param>
public sealed class BatchFingerprint(bool masked = false) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of what was added.</summary>
    public string Sha256 => Convert.ToHexStringLower(hash.GetCurrentHash());

    /// <summary>Takes the next input; the hash of its data is empty when it cannot be read.</summary>
    public void Add(InputFile input, string sha256) =>
        hash.AppendData(Encoding.UTF8.GetBytes($"{input.OutputName}\n{input.Shown}\n{(masked ? "" : sha256)}\n"));

    public void Dispose() => hash.Dispose();
}
