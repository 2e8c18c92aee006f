using System.Globalization;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Sizes as offices call them: 三号 and the like.</summary>
internal static class SizeNames
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [84] = "初号", [72] = "小初", [52] = "一号", [48] = "小一", [44] = "二号", [36] = "小二", [32] = "三号", [30] = "小三",
        [28] = "四号", [24] = "小四", [21] = "五号", [18] = "小五", [15] = "六号", [13] = "小六", [11] = "七号", [10] = "八号",
    };

    /// <summary>A size with its name where it has one, such as 三号（16 磅）.</summary>
    /// <param name="halfPoints">The size in half-points.</param>
    public static string Of(int halfPoints)
    {
        var points = (halfPoints / 2m).ToString("0.#", CultureInfo.InvariantCulture) + " 磅";
        return Names.TryGetValue(halfPoints, out var name) ? $"{name}（{points}）" : points;
    }
}
