using System.Buffers.Binary;
using System.Text;

namespace WordTemplates.Packaging;

/// <summary>Reads the directory of a zip file without inflating anything; own code, because entries are copied compressed.</summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const uint CentralSignature = 0x02014b50;
    private const uint LocalSignature = 0x04034b50;
    private const int EndLength = 22;
    private const int CentralLength = 46;
    private const int LocalLength = 30;

    /// <summary>The entries in the order of the directory, or null after a fault.</summary>
    public static IReadOnlyList<ZipEntry>? Read(ReadOnlyMemory<byte> file, FaultList faults)
    {
        var end = FindEnd(file.Span);
        if (end < 0)
        {
            var (message, hint) = ForeignFile.Describe(file.Span);
            return Refuse(faults, "WT003", "", message, hint);
        }

        var count = BinaryPrimitives.ReadUInt16LittleEndian(file.Span[(end + 10)..]);
        if (count > PackageLimits.Entries)
            return Refuse(faults, "WT004", "", $"文件内的部件超过 {PackageLimits.Entries} 个。", "正常的模板只有几十个部件：请换用 Word 或 WPS 亲手保存的模板。");
        var at = BinaryPrimitives.ReadUInt32LittleEndian(file.Span[(end + 16)..]);
        return ReadEntries(file, (int)Math.Min(at, int.MaxValue), count, faults);
    }

    private static List<ZipEntry>? ReadEntries(ReadOnlyMemory<byte> file, int at, int count, FaultList faults)
    {
        var entries = new List<ZipEntry>(count);
        var ranges = new List<(int Start, int End)>(count);
        for (var i = 0; i < count; i++)
        {
            if (at < 0 || at > file.Length - CentralLength || !Signed(file.Span, at, CentralSignature))
                return Refuse(faults, "WT005", "", "文件的压缩目录已经损坏。", "请用 Word 或 WPS 打开后另存为 .docx。");
            if (ReadEntry(file, at, ranges, faults) is not { } entry)
                return null;
            entries.Add(entry);
            at += CentralLength + Short(file.Span, at + 28) + Short(file.Span, at + 30) + Short(file.Span, at + 32);
        }

        return Overlapping(ranges)
            ? Refuse(faults, "WT005", "", "文件内有互相重叠的部件，可能是恶意文件。", "正常保存的文件不会这样，请换用 Word 或 WPS 亲手保存的模板。")
            : entries;
    }

    private static ZipEntry? ReadEntry(ReadOnlyMemory<byte> file, int at, List<(int Start, int End)> ranges, FaultList faults)
    {
        var span = file.Span;
        var nameLength = Short(span, at + 28);
        var name = at + CentralLength + nameLength <= span.Length ? Encoding.UTF8.GetString(span.Slice(at + CentralLength, nameLength)) : "";
        var method = Short(span, at + 10);
        var compressed = Word(span, at + 20);
        var size = Word(span, at + 24);
        var local = Word(span, at + 42);
        if ((Short(span, at + 8) & 1) != 0)
            return RefuseEntry(faults, "WT009", name, "部件已加密。", "请去掉密码后另存。");
        if (method is not (0 or 8) || local > span.Length - LocalLength || !Signed(span, (int)local, LocalSignature))
            return RefuseEntry(faults, "WT005", name, "部件的压缩方式不认识，或已经损坏。", "请用 Word 或 WPS 打开后另存为 .docx。");
        var start = local + LocalLength + Short(span, (int)local + 26) + Short(span, (int)local + 28);
        if (start + compressed > span.Length || (method == 0 && compressed != size) || size > int.MaxValue)
            return RefuseEntry(faults, "WT005", name, "部件的长度与目录不符。", "请用 Word 或 WPS 打开后另存为 .docx。");
        ranges.Add(((int)local, (int)(start + compressed)));
        return new ZipEntry(name, method == 8, (uint)Word(span, at + 16), (int)size, file.Slice((int)start, (int)compressed));
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        for (var at = file.Length - EndLength; at >= 0 && at >= file.Length - EndLength - ushort.MaxValue; at--)
        {
            if (Signed(file, at, EndSignature) && at + EndLength + Short(file, at + 20) == file.Length)
                return at;
        }

        return -1;
    }

    private static bool Overlapping(List<(int Start, int End)> ranges)
    {
        ranges.Sort();
        return ranges.Zip(ranges.Skip(1)).Any(pair => pair.First.End > pair.Second.Start);
    }

    private static bool Signed(ReadOnlySpan<byte> file, int at, uint signature) =>
        BinaryPrimitives.ReadUInt32LittleEndian(file[at..]) == signature;

    private static int Short(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file[at..]);

    private static long Word(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);

    private static List<ZipEntry>? Refuse(FaultList faults, string code, string part, string message, string hint)
    {
        faults.AtPart(code, part, message, hint);
        return null;
    }

    private static ZipEntry? RefuseEntry(FaultList faults, string code, string part, string message, string hint)
    {
        faults.AtPart(code, "/" + FaultList.Quote(part), message, hint);
        return null;
    }
}
