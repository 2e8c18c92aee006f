namespace PingAnDocs.Narration.Realisation;

/// <summary>Chinese ordinals for headings, leads and problems.</summary>
internal static class Ordinals
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Spoken = ["首先，", "其次，", "再次，"];

    /// <summary>1 to 99 in Chinese: 一, 十, 十二, 二十.</summary>
    public static string Chinese(int number)
    {
        var (tens, ones) = Math.DivRem(number, 10);
        var head = tens == 0 ? "" : tens == 1 ? "十" : Digits[tens] + "十";
        return ones == 0 && tens > 0 ? head : head + Digits[ones];
    }

    /// <summary>首先, 其次, 再次 for up to three; 第一, 第二 … for more; nothing for a single one.</summary>
    public static string OfProblem(int index, int count) =>
        count == 1 ? "" : count <= Spoken.Length ? Spoken[index] : $"第{Chinese(index + 1)}，";
}
