using System.Buffers.Binary;
using System.Text;

namespace WordTemplates.Tests.Packaging.Hostile;

/// <summary>Writes zip files as their entries claim to be, which may be a lie.</summary>
internal static class RawZipWriter
{
    /// <param name="entries">What to write.</param>
    /// <param name="count">The number of entries the end of the directory claims; -1 for the true one.</param>
    public static byte[] Write(IReadOnlyList<RawEntry> entries, int count = -1)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        foreach (var entry in entries)
        {
            offsets.Add(entry.Offset < 0 ? file.Length : entry.Offset);
            if (entry.Offset < 0)
                WriteLocal(file, entry);
        }

        var start = file.Length;
        foreach (var (entry, offset) in entries.Zip(offsets))
            WriteCentral(file, entry, offset);
        WriteEnd(file, count < 0 ? entries.Count : count, start);
        return file.ToArray();
    }

    private static void WriteLocal(MemoryStream file, RawEntry entry)
    {
        Span<byte> head = stackalloc byte[30];
        head.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(head, 0x04034b50);
        WriteShared(head[4..], entry);
        file.Write(head);
        file.Write(Encoding.UTF8.GetBytes(entry.Name));
        file.Write(entry.Compressed);
    }

    private static void WriteCentral(MemoryStream file, RawEntry entry, long offset)
    {
        Span<byte> head = stackalloc byte[46];
        head.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(head, 0x02014b50);
        WriteShared(head[6..], entry);
        BinaryPrimitives.WriteUInt32LittleEndian(head[42..], (uint)offset);
        file.Write(head);
        file.Write(Encoding.UTF8.GetBytes(entry.Name));
    }

    private static void WriteShared(Span<byte> head, RawEntry entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(head, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(head[4..], 8);
        BinaryPrimitives.WriteUInt32LittleEndian(head[10..], entry.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(head[14..], entry.Compressed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[18..], (uint)entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(head[22..], (ushort)Encoding.UTF8.GetByteCount(entry.Name));
    }

    private static void WriteEnd(MemoryStream file, int count, long start)
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)(file.Length - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)start);
        file.Write(end);
    }
}
