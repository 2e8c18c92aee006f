using System.Security.Cryptography;
using System.Text;
using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Writing;

/// <summary>The text of a finished manifest, of one run or joined from its parts.</summary>
internal static class ManifestText
{
    /// <summary>The header, the lines as they are given, and the end with their number and their hash.</summary>
    public static void Write(Stream target, string header, IEnumerable<byte[]> lines, ShardEnd? part = null)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var documents = -1;
        foreach (var line in lines.Prepend(Encoding.UTF8.GetBytes(header)))
        {
            byte[] whole = [.. line, (byte)'\n'];
            hash.AppendData(whole);
            target.Write(whole);
            documents++;
        }

        FaultPoint.Write(target, Encoding.UTF8.GetBytes($"{RunKey.Footer(documents, Convert.ToHexStringLower(hash.GetHashAndReset()), part)}\n"));
    }
}
