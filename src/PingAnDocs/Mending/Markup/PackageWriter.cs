using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PingAnDocs.Mending.Markup;

/// <summary>Writes a Word file anew with some parts changed: all others keep their bytes, the entries their order and dates.</summary>
internal static class PackageWriter
{
    // The earliest date a zip can hold: new parts must not tell when they were made.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The file with parts replaced; parts the file does not have are added behind the others.</summary>
    public static byte[] Write(ReadOnlyMemory<byte> file, IReadOnlyDictionary<string, byte[]> parts)
    {
        using var bytes = new MemoryStream();
        using (var target = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var source = new ZipArchive(AsStream(file), ZipArchiveMode.Read);
            var written = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in source.Entries)
                Copy(entry, target, written.Add(entry.FullName) ? parts.GetValueOrDefault(entry.FullName) : null);
            foreach (var (name, content) in parts.Where(part => !written.Contains(part.Key)).OrderBy(part => part.Key, StringComparer.Ordinal))
                Fill(target.CreateEntry(name, CompressionLevel.Optimal), NoDate, content);
        }

        return bytes.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive target, byte[]? changed)
    {
        var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        if (changed is not null)
        {
            Fill(copy, entry.LastWriteTime, changed);
            return;
        }

        copy.LastWriteTime = entry.LastWriteTime;
        using var from = entry.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }

    private static void Fill(ZipArchiveEntry entry, DateTimeOffset date, byte[] content)
    {
        entry.LastWriteTime = date;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);
}
