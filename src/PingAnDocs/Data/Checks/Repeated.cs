namespace PingAnDocs.Data.Checks;

/// <summary>Finds items whose key was there before.</summary>
internal static class Repeated
{
    /// <summary>Every item whose key an earlier item has.</summary>
    public static IEnumerable<T> In<T>(IEnumerable<T> items, Func<T, string> key)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return items.Where(item => !seen.Add(key(item))).ToList();
    }
}
