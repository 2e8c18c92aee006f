using System.Globalization;
using PingAnDocs.Findings.UnaryTests;
using static PingAnDocs.KitExchange.StructureForm;

namespace PingAnDocs.KitExchange;

/// <summary>The settings of plan.json and kit.json, in the order of the files, and what an official is told about each.</summary>
internal static class StructureSettings
{
    /// <summary>Before and after the number of a section.</summary>
    public const string SectionHead = "第", SectionTail = "部分";

    private const string Leave = "请勿改动。";
    private const string Steady = "竖线后面写没有查出问题时改用的措辞。";
    private const string Towns = "镇（街道）情况";
    private const string SchemaName = "格式说明文件";
    private const string FormatName = "格式";
    private const string KitOther = "文稿包其他";
    private const string PlanOther = "提纲其他";

    internal static readonly IReadOnlyDictionary<string, string> NoWords = new Dictionary<string, string>(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Forms = new(StringComparer.Ordinal)
    {
        ["sentence"] = "句子", ["table"] = "表格", ["attachment"] = "附件", ["none"] = "不写",
    };

    private static readonly Dictionary<string, string> Ties = new(StringComparer.Ordinal) { ["skip"] = "跳过", ["dense"] = "不跳过" };

    /// <summary>What a section can hold besides phrases.</summary>
    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["results"] = "调查结果", ["assessment"] = "总的评价", ["problems"] = "问题和原因", ["measures"] = "措施",
    };

    private static readonly StructureSetting Heading = Plan("", "标题", "heading", Place, $"这一部分的标题用哪条措辞，写短语的编号；{Steady}");
    private static readonly StructureSetting Content = Plan("", "内容", "content", StructureForm.Content, $"这一部分依次写什么，用顿号隔开：调查结果、总的评价、问题和原因、措施（全文各用一次），或短语的编号；{Steady}") with { Words = Parts };
    private static readonly StructureSetting Points = Plan("", "几点意见", "points", Count, "把最要紧的几条措施各写成一部分，这里写几条；填了它，就不填这一部分的标题和内容。");
    private static readonly StructureSetting Whole = Plan("", "整个部分", "", Raw, Leave);

    /// <summary>The settings of a section.</summary>
    public static readonly IReadOnlyList<StructureSetting> OfSection = [Heading, Content, Points];

    /// <summary>The settings before the sections, then those after them.</summary>
    public static readonly IReadOnlyList<StructureSetting> All =
    [
        OfKit(SchemaName, "$schema", Leave),
        OfKit(FormatName, "schema", Leave),
        OfKit("名称", "name", "这套文稿包叫什么，给人看的。"),
        OfKit("引用的文稿包", "base", "在哪一套文稿包上改，写相对路径，如 ../speech；不引用别的就空着。"),
        Plan("提纲", SchemaName, "$schema", Text, Leave),
        Plan("提纲", "版本", "version", Text, "提纲的版本，如 2026.1。"),
        Plan(Towns, "形式", "subunits.form", Word, "句子、表格（正文里加一张表）、附件（文后另起一页附表）、不写；空着为句子。") with { Words = Forms },
        Plan(Towns, "点名前几位", "subunits.top", Count, "0 至 99 的整数，0 为不点；空着为 3。"),
        Plan(Towns, "点名后几位", "subunits.bottom", Count, "0 至 99 的整数，0 为不点；空着为 3。上期同样在后几位的也按这个数。"),
        Plan(Towns, "点名", "subunits.names", YesNo, "是或否；否为全文只写个数、不出现名称，这时不能列表。空着为是。"),
        Plan(Towns, "满分占比", "subunits.fullShare", Count, "0 至 100 的整数：达到100%的单位超过这个百分比，就不再排名，只写个数和占比；空着为 50。"),
        Plan(Towns, "并列名次", "subunits.ties", Word, "程序自己排名时，并列之后的名次：跳过（1、2、2、4）或不跳过（1、2、2、3）；空着为跳过。") with { Words = Ties },
        Plan(Towns, "配图", "subunits.chart", YesNo, "是或否；是为把表里的数值再画成图，模板里要放好一张样图；没有表就不能配图。空着为否。"),
        Plan("段落", "最多字数", "longestParagraph", Count, "一段超过这么多字，就在句与句之间另起一段，念稿时一段能排在一页里；空着或 0 为不拆。"),
        Plan("标题", "措辞", "title", Place, $"用哪条措辞作标题，写短语的编号；空着就用数据里的标题。{Steady}"),
        Plan("标题", "每行字数", "titleLines.width", Count, "一行排得下几个字，超过的分成两行；空着为 20，0 为不分。"),
        Plan("标题", "分行处", "titleLines.before", Text, "长标题可以在哪些词前面分行，用顿号隔开；空着用通常的一些词。"),
        Plan("称谓或主送", "措辞", "salutation", Place, $"用哪条措辞作称谓或主送机关，写短语的编号；空着就用数据里的称谓。{Steady}"),
        Plan("落款", "措辞", "signature", Place, $"用哪条措辞作落款单位，写短语的编号；空着就没有落款。{Steady}"),
        Plan("开头", "措辞", "opening", Places, $"开头一段由哪几条措辞组成，写短语的编号，用顿号隔开；{Steady}“无”表示没有这一段。"),
        Plan("结尾", "措辞", "closing", Places, $"结尾一段由哪几条措辞组成，写短语的编号，用顿号隔开；{Steady}“无”表示没有这一段。"),
    ];

    /// <summary>How a section is called.</summary>
    public static string SectionName(int number) => string.Create(CultureInfo.InvariantCulture, $"{SectionHead}{number}{SectionTail}");

    /// <summary>True for a setting that says how the file is written, not what it does.</summary>
    public static bool IsFormat(string name) => name is SchemaName or FormatName;

    /// <summary>A member that has no setting of its own; nothing of a newer kit is lost.</summary>
    public static StructureSetting Other(string file, string member) => new(file, file == KitTrees.Kit ? KitOther : PlanOther, member, member, Raw, Leave);

    /// <summary>A section that no setting can describe.</summary>
    public static StructureSetting WholeSection => Whole;

    /// <summary>The setting of a row and, in a section, the section's number; null when there is none.</summary>
    public static (StructureSetting Setting, int Section)? Find(string place, string name)
    {
        var (at, what) = (Plain(place), Plain(name));
        if (SectionNumber(at) is { } number)
            return OfSection.Append(Whole).FirstOrDefault(setting => setting.Name == what) is { } inner ? (inner, number) : null;
        if (at is KitOther or PlanOther) return (Other(at == KitOther ? KitTrees.Kit : KitTrees.Plan, name.Trim()), 0);
        return All.FirstOrDefault(setting => Plain(setting.Place) == at && Plain(setting.Name) == what) is { } found ? (found, 0) : null;
    }

    private static int? SectionNumber(string place) =>
        place.StartsWith(SectionHead, StringComparison.Ordinal) && place.EndsWith(SectionTail, StringComparison.Ordinal)
        && int.TryParse(place[SectionHead.Length..^SectionTail.Length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Plain(string text) => string.Concat(HalfWidth.Of(text).Where(letter => !char.IsWhiteSpace(letter)));

    private static StructureSetting OfKit(string name, string path, string help) => new(KitTrees.Kit, "文稿包", name, path, Text, help);

    private static StructureSetting Plan(string place, string name, string path, StructureForm form, string help) => new(KitTrees.Plan, place, name, path, form, help);
}
