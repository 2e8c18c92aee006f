using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Data.Masking;

/// <summary>What stands for a name: the kind of unit stays, the name goes (青山县 is XX县; of the towns one is 甲镇, one 乙街道).</summary>
internal static class Alias
{
    /// <summary>Stands for the name of a person.</summary>
    public const string OfPerson = "XXX";

    private const string Hidden = "XX";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
    private const string AnyKind = "单位";

    // The longest ending comes first.
    private static readonly string[] Kinds =
    [
        "街道办事处", "自治县", "自治旗", "自治州", "自治区", "开发区", "高新区", "示范区", "管理区", "街道办", "办事处", "民族乡",
        "新区", "林区", "特区", "街道", "地区", "苏木", "社区", "农场", "林场", "省", "市", "州", "盟", "县", "区", "旗", "镇", "乡", "村",
    ];

    /// <summary>What kind of unit a name shows by its ending; empty when it shows none.</summary>
    public static string KindOf(string name) => Array.Find(Kinds, kind => name.EndsWith(kind, StringComparison.Ordinal)) ?? "";

    /// <summary>The alias of the unit a document is about.</summary>
    public static string OfUnit(string name) => Hidden + KindOf(name);

    /// <summary>The alias of the n-th unit below, from 0: 甲镇 to 亥镇, then 甲甲镇 and so on.</summary>
    public static string OfUnitBelow(string name, int index)
    {
        var kind = KindOf(name);
        return Stem(index) + (kind.Length == 0 ? AnyKind : kind);
    }

    /// <summary>Names in the order in which they get their aliases.</summary>
    /// <remarks>
    /// Neither the order of the file, which may be the order of the ranks, nor one that anybody can compute who guesses the county
    /// and looks up its towns: the bytes of the input are the key.
    /// </remarks>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> names, ReadOnlySpan<byte> input)
    {
        var key = SHA256.HashData(input);
        return [.. names.Distinct(StringComparer.Ordinal)
            .OrderBy(name => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(name))), StringComparer.Ordinal)];
    }

    private static string Stem(int index) =>
        (index < Stems.Length ? "" : Stem(index / Stems.Length - 1)) + Stems[index % Stems.Length];
}
