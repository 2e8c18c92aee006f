using System.Buffers.Binary;
using System.Text;

namespace WordTemplates.Packaging;

/// <summary>Writes entries as a zip file whose bytes depend on nothing but the entries: fixed times, no extra fields, given order.</summary>
internal static class ZipWriter
{
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;

    /// <summary>1 January 1980, the first day a zip file knows.</summary>
    private const ushort FirstDay = 0x21;

    /// <summary>Flag of names in UTF-8; plain names go without it, as Word writes them.</summary>
    private const ushort Utf8Names = 0x800;

    public static byte[] Write(IReadOnlyList<ZipEntry> entries)
    {
        var directory = entries.Sum(entry => LocalLength + Encoding.UTF8.GetByteCount(entry.Name) + entry.Compressed.Length);
        var end = directory + entries.Sum(entry => CentralLength + Encoding.UTF8.GetByteCount(entry.Name));
        var file = new byte[end + EndLength];
        var at = 0;
        var central = directory;
        foreach (var entry in entries)
        {
            central = WriteCentral(file, central, entry, at);
            at = WriteLocal(file, at, entry);
        }

        WriteEnd(file.AsSpan(end), entries.Count, (directory, end));
        return file;
    }

    private static int WriteLocal(byte[] file, int at, ZipEntry entry)
    {
        var span = file.AsSpan(at);
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x04034b50);
        var name = Encoding.UTF8.GetBytes(entry.Name, span[LocalLength..]);
        WriteShared(span[4..], entry, name);
        entry.Compressed.Span.CopyTo(span[(LocalLength + name)..]);
        return at + LocalLength + name + entry.Compressed.Length;
    }

    private static int WriteCentral(byte[] file, int at, ZipEntry entry, int local)
    {
        var span = file.AsSpan(at);
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(span[4..], 20);
        var name = Encoding.UTF8.GetBytes(entry.Name, span[CentralLength..]);
        WriteShared(span[6..], entry, name);
        BinaryPrimitives.WriteInt32LittleEndian(span[42..], local);
        return at + CentralLength + name;
    }

    /// <summary>The twenty-six bytes that local and central head have in common, from "version needed" on.</summary>
    private static void WriteShared(Span<byte> span, ZipEntry entry, int nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(span, 20);
        BinaryPrimitives.WriteUInt16LittleEndian(span[2..], nameLength == entry.Name.Length ? (ushort)0 : Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(span[4..], entry.Deflated ? (ushort)8 : (ushort)0);
        BinaryPrimitives.WriteUInt16LittleEndian(span[8..], FirstDay);
        BinaryPrimitives.WriteUInt32LittleEndian(span[10..], entry.Crc);
        BinaryPrimitives.WriteInt32LittleEndian(span[14..], entry.Compressed.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(span[22..], (ushort)nameLength);
    }

    private static void WriteEnd(Span<byte> span, int count, (int Start, int End) directory)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(span, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(span[8..], (ushort)count);
        BinaryPrimitives.WriteUInt16LittleEndian(span[10..], (ushort)count);
        BinaryPrimitives.WriteInt32LittleEndian(span[12..], directory.End - directory.Start);
        BinaryPrimitives.WriteInt32LittleEndian(span[16..], directory.Start);
    }
}
