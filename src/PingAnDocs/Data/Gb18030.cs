using System.Text;

namespace PingAnDocs.Data;

/// <summary>The encoding GB18030 and the question whether bytes look like Chinese written in it.</summary>
internal static class Gb18030
{
    /// <summary>Throws on invalid bytes. Taken from the provider itself, so nothing is registered for the whole process.</summary>
    public static readonly Encoding Encoding =
        CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException("GB18030 is part of the framework.");

    /// <summary>
    /// True when seven in ten double bytes are common characters (GB 2312 level one) or full-width marks.
    /// Broken UTF-8 read as GBK gives rare characters (鍏畨), so it fails this test instead of reaching the page.
    /// </summary>
    public static bool LooksChinese(ReadOnlySpan<byte> bytes)
    {
        int common = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x81) continue;
            pairs++;
            if (IsCommon(bytes[i], bytes[i + 1])) common++;
            i++;
        }

        return pairs > 0 && common * 10 >= pairs * 7;
    }

    /// <summary>True when a text has letters of U+0100 to U+07FF (what GBK pairs become in UTF-8) and no Chinese character.</summary>
    public static bool LooksForeign(string text) =>
        text.Any(letter => letter is >= '\u0100' and <= '\u07FF') && !text.Any(letter => letter is >= '\u2E80' and <= '\u9FFF');

    private static bool IsCommon(byte lead, byte trail) =>
        trail >= 0xA1 && (lead is >= 0xB0 and <= 0xD7 || lead is >= 0xA1 and <= 0xA3);
}
