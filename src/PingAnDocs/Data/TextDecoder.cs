using System.Buffers;
using System.Text;

namespace PingAnDocs.Data;

/// <summary>Turns the bytes of a file into text strictly: UTF-8, UTF-16 by its mark, GB18030 only when it is not UTF-8; never with a replacement character.</summary>
internal static class TextDecoder
{
    /// <summary>Larger files are refused before they are decoded.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without byte order mark, or null with the reason in the bag.</summary>
    public static string? Decode(SourceFile source, DiagnosticBag faults)
    {
        ReadOnlySpan<byte> bytes = source.Bytes.Span;
        SourcePlace place = SourcePlace.WholeFile(source.Name);
        if (bytes.Length > MaxBytes)
        {
            faults.Add(DataFault.Error(DataCodes.FileTooLarge, place, "文件超过64 MiB，不予读取。") with { Hint = "请确认选对了文件，或拆分成几个文件。" });
            return null;
        }

        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            faults.Add(DataFault.Error(DataCodes.Encoding, place, "这是旧格式的表格或文档（如“Excel 97-2003 工作簿”.xls），或者带有密码，本程序不读取。") with { Expected = ".xlsx", Hint = "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”再试。" });
            return null;
        }

        if (bytes is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..])
            return Refuse(place, faults, "文件是UTF-32编码，本程序不读取这种编码。");
        if (bytes is [0xFF, 0xFE, ..]) return Utf16(bytes[2..], bigEndian: false, place, faults);
        if (bytes is [0xFE, 0xFF, ..]) return Utf16(bytes[2..], bigEndian: true, place, faults);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            return Strict(Utf8, bytes[3..]) ?? Refuse(place, faults, "文件带有UTF-8标记，但内容不是有效的UTF-8，可能已损坏。");
        return Unmarked(bytes, place, faults);
    }

    private static string? Unmarked(ReadOnlySpan<byte> bytes, SourcePlace place, DiagnosticBag faults)
    {
        if (Strict(Utf8, bytes) is { } utf8)
        {
            // Bytes of 学校 in GBK are also valid UTF-8 ("ѧУ"): without a single Chinese character the guess is open.
            return Gb18030.LooksForeign(utf8) && Gb18030.LooksChinese(bytes)
                ? Refuse(place, faults, "文件按UTF-8和GBK都能读通，无法确定编码。")
                : utf8;
        }

        string? text = Gb18030.LooksChinese(bytes) ? Strict(Gb18030.Encoding, bytes) : null;
        if (text is null) return Refuse(place, faults, $"文件不是有效的UTF-8，也不像GBK或GB18030，可能已损坏；第一处坏字节在第{BrokenLine(bytes)}行。");
        faults.Add(DataFault.Note(DataCodes.ReadAsGb18030, place, "文件不是UTF-8，已按GB18030（GBK）读取。")
            with { Hint = "请核对文中汉字；最好另存为UTF-8。" });
        return text;
    }

    private static string? Utf16(ReadOnlySpan<byte> bytes, bool bigEndian, SourcePlace place, DiagnosticBag faults) =>
        Strict(new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true), bytes)
        ?? Refuse(place, faults, "文件带有UTF-16标记，但内容不是有效的UTF-16，可能已损坏。");

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int BrokenLine(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done) at += length;
        return bytes[..at].Count((byte)'\n') + 1;
    }

    private static string? Refuse(SourcePlace place, DiagnosticBag faults, string message)
    {
        faults.Add(DataFault.Error(DataCodes.Encoding, place, message) with { Expected = "UTF-8", Hint = "请用记事本或WPS打开核对，另存为UTF-8编码。" });
        return null;
    }
}
