using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Reading;

/// <summary>Opens the zip of a Word file and inflates its entries within limits; a zip that cannot be read to the end gives no package.</summary>
internal static class PackageReader
{
    private const int MostEntries = 2000;
    private const long LargestEntry = 64L << 20;
    private const long LargestTotal = 128L << 20;

    public static WordPackage? Open(ReadOnlyMemory<byte> file, DiagnosticBag faults)
    {
        try
        {
            using var archive = new ZipArchive(AsStream(file), ZipArchiveMode.Read);
            return Inflate(archive, faults);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            faults.Add(Fault.Error("VF001", "", "成稿打不开：它不是完整的 Word 文件（zip 结构损坏）。"));
            return null;
        }
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> file) =>
        MemoryMarshal.TryGetArray(file, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(file.ToArray(), writable: false);

    private static WordPackage? Inflate(ZipArchive archive, DiagnosticBag faults)
    {
        var names = archive.Entries.Select(entry => entry.FullName).ToList();
        if (names.Count > MostEntries || archive.Entries.Any(entry => entry.Length > LargestEntry)
            || archive.Entries.Sum(entry => entry.Length) > LargestTotal)
        {
            faults.Add(Fault.Error("VF002", "", "成稿异常庞大，超出一份讲话稿可能的大小。"));
            return null;
        }

        var entries = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries) entries.TryAdd(entry.FullName, Bytes(entry, faults));
        return new WordPackage(entries, names);
    }

    // Reads what the directory declares and no more: a lying size shows as a damaged entry, not as a flood.
    private static byte[] Bytes(ZipArchiveEntry entry, DiagnosticBag faults)
    {
        var bytes = new byte[entry.Length];
        using var source = entry.Open();
        var read = source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (read < bytes.Length || source.ReadByte() >= 0 || Crc32.HashToUInt32(bytes) != entry.Crc32)
            faults.Add(Fault.Error("VF003", entry.FullName, $"部件“{entry.FullName}”的内容与 zip 目录登记的大小或校验值不符，文件已损坏。"));
        return bytes;
    }
}
