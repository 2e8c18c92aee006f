namespace PingAnDocs.Printing;

/// <summary>Reads the PDF a run left, if it is one: by its own head and end, not by what the program that wrote it says.</summary>
internal static class PdfFile
{
    /// <summary>No speech comes near it.</summary>
    public const long Largest = 64L << 20;

    // Readers look for the end mark in the last kilobyte.
    private const int Tail = 1024;

    /// <summary>Its bytes; null when there is no file, or it is too large, or not a whole PDF.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.LinkTarget is not null || file.Length > Largest) return null;
            var bytes = File.ReadAllBytes(path);
            return IsWhole(bytes) ? bytes : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) && bytes[Math.Max(0, bytes.Length - Tail)..].LastIndexOf("%%EOF"u8) >= 0;
}
