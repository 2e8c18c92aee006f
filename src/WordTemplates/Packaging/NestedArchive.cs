namespace WordTemplates.Packaging;

/// <summary>Archives inside a package, such as the workbook of a chart, are copied unopened; but what they would inflate to counts.</summary>
internal static class NestedArchive
{
    /// <summary>Bytes it says it inflates to; 0 for what is no archive.</summary>
    public static long InflatedSize(byte[] content) =>
        content.AsSpan().StartsWith("PK"u8) && ZipDirectory.Read(content, new FaultList()) is { } entries ? entries.Sum(entry => (long)entry.Size) : 0;
}
