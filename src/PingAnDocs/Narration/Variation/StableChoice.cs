using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Narration.Variation;

/// <summary>Chooses between wordings by a hash of who speaks about what: stable for one county, different between neighbours.</summary>
/// <remarks>
/// Rendezvous hashing: every wording gets a weight of its own and the heaviest wins. A wording added at the end therefore takes
/// only its fair share of the counties, and no other county's choice moves; with a remainder almost all would.
/// </remarks>
internal static class StableChoice
{
    /// <summary>The chosen one of several wordings: one not said for longest, and among those the heaviest.</summary>
    /// <param name="key">Who speaks about what.</param>
    /// <param name="variants">Indices of the wordings that can be said; at least one.</param>
    /// <param name="lastUse">The year in which a wording was last said here; 0 for never.</param>
    public static int Of(string key, IReadOnlyList<int> variants, Func<int, int> lastUse)
    {
        if (variants.Count == 1) return variants[0];
        var seed = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        return variants.OrderBy(lastUse).ThenByDescending(variant => Weight(seed, variant)).First();
    }

    /// <summary>The finaliser of SplitMix64: neighbouring indices get weights that have nothing to do with each other.</summary>
    private static ulong Weight(ulong seed, int variant)
    {
        var mixed = seed + ((ulong)(variant + 1) * 0x9E3779B97F4A7C15UL);
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
