using System.Globalization;
using System.Text;
using PingAnDocs.Tests.Similarity;

namespace PingAnDocs.Tests.Data.Workbook;

/// <summary>The workbook of a city of invented counties: two surveys, towns, evidence; ranks and the averages of one survey are left to the program.</summary>
internal static class InventedCity
{
    private static readonly string[] OfTheProvince = ["社会治安满意率", "扫黑除恶认可率", "平安建设知晓率", "扫黑除恶知晓率", "公安系统", "交警系统", "检察系统", "法院系统", "司法行政系统"];
    private static readonly string[] OfTheCity = ["公众安全感满意率", "平安建设参与率", "反诈宣传知晓率"];

    /// <summary>Such a workbook.</summary>
    /// <param name="counties">Number of counties, at most 256.</param>
    /// <param name="towns">Number of towns of all counties.</param>
    public static byte[] Of(int counties, int towns) => FormPackage.Book(
        ("单位", Units(counties), ""),
        ("调查", FormPackage.Rows(
            "数据表|调查名称|简称|时期|比较基期|下级称呼|排名范围",
            "省测|2025年度全省公众安全感调查|省级调查|2025年度|上年||全市", "市测|2025年度全市公众安全感调查|市级调查|2025年度|上年|镇（街道）|全市"), ""),
        ("指标", Indicators(), ""),
        ("省测", Figures(OfTheProvince, counties, seed: 1), ""),
        ("市测", Figures(OfTheCity, counties, seed: 2), ""),
        ("镇街", Towns(counties, towns), ""),
        ("佐证", Evidence(counties), ""));

    private static string Units(int counties) => FormPackage.Rows(
        ["县（市、区）|层级|讲话标题|讲话日期|称谓|通报单位|完成期限", "通用|县|在全县平安建设推进会上的讲话|2026-11-20|同志们|市委政法委|年底前",
         .. Numbers(counties).Select(number => $"{InventedBatch.NameOf(number)}||||||")]);

    private static string Indicators() => FormPackage.Rows(
        ["数据表|指标|所属|计量单位|全省平均|全市平均",
         .. OfTheProvince.Select((name, index) => $"省测|{name}|{(name.EndsWith("系统", StringComparison.Ordinal) ? "政法队伍满意率" : "")}|%|{Print(Level(1, index) - 25)}|{Print(Level(1, index) + 12)}"),
         .. OfTheCity.Select(name => $"市测|{name}||%||各县平均")]);

    private static string Figures(string[] indicators, int counties, int seed)
    {
        var rows = new StringBuilder(FormPackage.Rows($"县（市、区）|{string.Join('|', indicators.Select(name => $"{name}·值|{name}·上年"))}"));
        foreach (var number in Numbers(counties))
        {
            var dice = new Dice((ulong)(number * 10 + seed));
            rows.Append("<row>").Append(FormPackage.Text(InventedBatch.NameOf(number)));
            for (var index = 0; index < indicators.Length; index++)
            {
                var value = Level(seed, index) + dice.Around(280);
                rows.Append(Number(value)).Append(Number(value - dice.Around(220)));
            }

            rows.Append("</row>");
        }

        return rows.ToString();
    }

    // Each county has as many towns as the next, but for the first ones where the number does not divide.
    private static string Towns(int counties, int towns)
    {
        var rows = new StringBuilder(FormPackage.Rows("县（市、区）|数据表|镇街名称|值|上年"));
        foreach (var number in Numbers(counties))
        {
            var dice = new Dice((ulong)(number * 10 + 5));
            var own = InventedBatch.TownsOf(number).Append($"{InventedBatch.NameOf(number)[..2]}镇").Take(towns / counties + (number < towns % counties ? 1 : 0));
            foreach (var town in own)
                rows.Append("<row>").Append(FormPackage.Text(InventedBatch.NameOf(number))).Append(FormPackage.Text("市测")).Append(FormPackage.Text(town))
                    .Append(Number(9400 + dice.Around(450))).Append(Number(9380 + dice.Around(450))).Append("</row>");
        }

        return rows.ToString();
    }

    private static string Evidence(int counties) => FormPackage.Rows(
        ["县（市、区）|主题|来源|数据名称|数值|计量单位",
         .. Numbers(counties).Where(number => number % 3 == 0).Select(number => $"{InventedBatch.NameOf(number)}|入室盗窃|县公安局|入室盗窃警情同比|{Print(50 * (number % 17 + 3))}|%")]);

    private static IEnumerable<int> Numbers(int counties) => Enumerable.Range(0, counties);

    private static int Level(int seed, int indicator) => 9000 + new Dice((ulong)(seed * 100 + indicator)).Around(400);

    private static string Number(int hundredths) => $"<c s=\"2\"><v>{Print(hundredths)}</v></c>";

    private static string Print(int hundredths) => new decimal(hundredths, 0, 0, isNegative: false, 2).ToString(CultureInfo.InvariantCulture);
}
