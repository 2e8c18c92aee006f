using System.Buffers.Binary;
using System.Text;

namespace WordTemplates.Tests.Corpus;

/// <summary>Reads a sound zip file without inflating: what lies in it, byte for byte.</summary>
internal static class RawZip
{
    /// <summary>Name, compression, checksum, length and compressed bytes of each entry, in the order of the directory.</summary>
    public static IReadOnlyList<(string Name, int Method, uint Crc, int Size, string Compressed)> Entries(byte[] file)
    {
        var count = BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(file.Length - 12));
        var at = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(file.Length - 6));
        var entries = new List<(string, int, uint, int, string)>();
        for (var i = 0; i < count; i++)
        {
            var (name, extra, remark) = (Short(file, at + 28), Short(file, at + 30), Short(file, at + 32));
            var (compressed, size, local) = (Int(file, at + 20), Int(file, at + 24), Int(file, at + 42));
            var start = local + 30 + Short(file, local + 26) + Short(file, local + 28);
            entries.Add((Encoding.UTF8.GetString(file, at + 46, name), Short(file, at + 10), (uint)Int(file, at + 16), size, Convert.ToHexString(file, start, compressed)));
            at += 46 + name + extra + remark;
        }

        return entries;
    }

    private static int Short(byte[] file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private static int Int(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));
}
