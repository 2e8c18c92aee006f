namespace PingAnDocs.Data.Batch;

/// <summary>Which comparators a batch shares for certain.</summary>
internal static class BatchScope
{
    /// <summary>True for nation and province: a batch may hold the counties of several cities, hardly those of several provinces.</summary>
    public static bool IsShared(string comparator) => comparator is "nation" or "province";
}
