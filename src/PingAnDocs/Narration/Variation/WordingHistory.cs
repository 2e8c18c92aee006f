using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Narration.Variation;

/// <summary>What one unit's speeches said in the years before this one: all of the ledger that a speech depends on.</summary>
/// <param name="Unit">Name of the unit.</param>
/// <param name="Years">The earlier years, oldest first.</param>
public sealed record WordingHistory(string Unit, IReadOnlyList<WordingYear> Years)
{
    /// <summary>A unit nobody has spoken for yet.</summary>
    public static WordingHistory None { get; } = new("", []);

    /// <summary>SHA-256 over the earlier years; next year's speech of one unit does not depend on any other unit.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(
        from year in Years
        from slot in year.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal)
        select string.Create(CultureInfo.InvariantCulture, $"{year.Year} {slot.Key} {string.Join(',', slot.Value)}\n")))));

    /// <summary>The latest year in which the slot had this wording; 0 when it never had.</summary>
    public int LastUse(string slot, int variant) =>
        Years.LastOrDefault(year => year.Slots.TryGetValue(slot, out var used) && used.Contains(variant))?.Year ?? 0;
}
