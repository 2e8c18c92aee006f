using System.Buffers.Binary;

namespace WordTemplates.Tests.Packaging;

public class ZipDirectoryTests
{
    private static readonly byte[] Good = Docx.Paragraphs("{{a}}");

    [Fact]
    public void A_size_that_lies_is_refused() => Check.Refused(Patched(24, 10), "WT005");

    [Fact]
    public void A_checksum_that_lies_is_refused() => Check.Refused(Patched(16, 1), "WT005");

    [Fact]
    public void An_encrypted_entry_is_refused() => Check.Refused(Patched(8, 1), "WT009");

    [Fact]
    public void An_unknown_compression_is_refused() => Check.Refused(Patched(10, 99), "WT005");

    [Fact]
    public void An_entry_that_points_into_another_is_refused()
    {
        var file = Good.ToArray();
        var (first, second) = (Central(file, 0), Central(file, 1));
        file.AsSpan(first + 16, 12).CopyTo(file.AsSpan(second + 16));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(second + 42), 0);
        Check.Refused(file, "WT005");
    }

    [Fact]
    public void Too_many_entries_are_refused_before_they_are_read()
    {
        var file = Good.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(file.Length - 12), ushort.MaxValue);
        Check.Refused(file, "WT004");
    }

    /// <summary>The first entry of the directory with one byte of its head changed.</summary>
    private static byte[] Patched(int offset, byte value)
    {
        var file = Good.ToArray();
        file[Central(file, 0) + offset] = value;
        file[Central(file, 0) + offset + 1] = 0;
        return file;
    }

    private static int Central(byte[] file, int index)
    {
        var at = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - 6));
        for (; index > 0; index--)
            at += 46 + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at + 28)) + BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at + 30));
        return at;
    }
}
