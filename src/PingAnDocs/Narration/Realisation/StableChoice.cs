using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Chooses between wordings by a hash of who speaks about what: stable for one county, different between neighbours.</summary>
internal static class StableChoice
{
    /// <summary>An index below <paramref name="count"/> that depends on the key alone.</summary>
    public static int Index(string key, int count)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        return (int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % (uint)count);
    }
}
