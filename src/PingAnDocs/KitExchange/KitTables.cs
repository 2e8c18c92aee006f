namespace PingAnDocs.KitExchange;

/// <summary>The sheets of a kit and what an official is told about each column.</summary>
internal static class KitTables
{
    public const string Guide = "说明";
    public const string Parameters = "参数";
    public const string Lexicon = "用语";
    public const string SlotsHeader = "可用的填空";

    private const string DayHelp = "写作 2026-01-31；不填或写“不限”表示没有期限。";
    private const string ClaimHelp = "这句话成立的条件，一行一项，写作“同比：< 0”，数可用阈值的名称代替。指向它的规则必须保证这些条件，否则导入时会退回。";
    private const string SlotHelp = "花括号里是填空，名称见左边“可用的填空”；方括号里的部分在没有数据时连标点一起消失。只在一段时间里说的，后面加｛2026-01-01～2030-12-31｝。数字和升降的词一律用填空，不能直接写。";

    private static readonly ColumnSpec Slots = new(SlotsHeader, "", CellForm.Text, 30, "只供查看，改了也不导入。看不全时把行拉高。") { Kind = ColumnKind.Remark };

    private static readonly TableSpec Tests = new("规则测试", KitTrees.Rules, "tests",
    [
        new("给定", "given", CellForm.Value, 11, "假设这项特征是多少：数或词；“缺失”表示没有这项数据；空着表示与这条规则无关。也可写阈值的名称加减一个数，如 镇街差距明显-0.01，测试就随阈值走。") { Kind = ColumnKind.Open },
        new("应得结果", "expect", CellForm.Verdict, 10, "在这些数据下，规则应当命中、不命中，还是因缺数据而待定。") { Choices = [PlainText.Hit, PlainText.Miss, PlainText.Undecided] },
    ]) { ParentHeader = "规则编号" };

    public static readonly IReadOnlyList<TableSpec> All =
    [
        ThresholdSheet.Table,
        new("规则", KitTrees.Rules, "rules",
        [
            new("编号", "id", CellForm.Id, 8, "规则的编号，如 R-101，不能重复。"),
            new("名称", "name", CellForm.Text, 20, "给人看的名称。"),
            new("对象", "subject", CellForm.Text, 7, "逐项指标看的不填；看整个调查的填“调查”。") { Choices = ["指标", "调查"] },
            new("条件", "when", CellForm.Test, 11, "这一列的特征要满足什么：< 0、>= 3、[-0.5..0)、甲,乙、非(甲,乙)、缺失、有值；空着表示不看这一项。一行里的条件要同时满足。数可用“阈值”表里的名称代替，如 >= 镇街差距明显。") { Kind = ColumnKind.Open },
            new("问题", "then.problem", CellForm.Id, 12, "命中后算哪个问题，从“问题”表里选；成绩规则不填。") { Choices = ["@问题"] },
            new("说法", "then.statement", CellForm.Id, 15, "点明问题的那句话，从“短语”表里选。") { Choices = ["@短语"] },
            new("成绩", "then.strength", CellForm.Id, 12, "命中后算哪项成绩，从“成绩”表里选；问题规则不填。") { Choices = ["@成绩"] },
            new("严重程度", "then.severity", CellForm.Text, 9, "重、中、轻；重的先说。") { Choices = ["重", "中", "轻"] },
            new("原因", "then.causes", CellForm.Id, 14, "原因的编号，从“原因”表里选，一格一个；有佐证数据的排在前面。") { Kind = ColumnKind.Spread, Columns = 4, Choices = ["@原因"] },
            new("措施", "then.measures", CellForm.Id, 12, "措施的编号，从“措施”表里选，一格一个；每个问题至少一条。") { Kind = ColumnKind.Spread, Columns = 2, Choices = ["@措施"] },
            new("互斥组", "exclusiveGroup", CellForm.Text, 8, "同组规则对同一指标只取一条，其余让位。"),
            new("覆盖", "overrides", CellForm.Ids, 16, "命中后让哪些规则让位，编号之间用顿号隔开；“无”表示一条也不让位。"),
            new("理由", "why", CellForm.Text, 30, "为什么要有这条规则，给以后接手的人看。"),
            new("", "tests", CellForm.Text, 0, "") { Kind = ColumnKind.Child },
        ]) { Child = Tests },
        new("问题", KitTrees.Phrases, "problems",
        [
            Id("P-SAFETY"),
            new("简称", "short", CellForm.Text, 18, "在末句点名和措施里提到这个问题时的短说法。"),
            Wordings("标题", "headlines", "问题的标题句，不带句号。") with { Width = 30 },
            Wordings("待查", "inquiries", "没有佐证数据时用的话：只提出要查什么，不断言原因。"),
        ]),
        new("原因", KitTrees.Phrases, "causes",
        [
            Id("C-PATROL"),
            new("佐证主题", "topics", CellForm.Words, 16, "数据文件 evidence 里的主题，有它才说这条原因；几个之间用顿号隔开，“无”表示不需要佐证。"),
            new("佐证数字", "figures", CellForm.Pairs, 26, "一行一个填空，写作“警情：入室盗窃警情同比|警情同比”，竖线隔开几个可能的名称；也可写“差：甲 − 乙”。"),
            new("须满足", "requires", CellForm.Claims, 14, "佐证数字要满足的条件，一行一项，写作“警情：> 0”，数可用阈值的名称代替。"),
            Slots,
            Wordings("措辞", "variants", SlotHelp),
        ]),
        new("措施", KitTrees.Phrases, "measures",
        [
            Id("M-PATROL"), Slots,
            Wordings("标题", "titles", "措施的标题，不带句号。") with { Width = 22 },
            Wordings("正文", "texts", SlotHelp),
        ]),
        Phrases("短语", "phrases", "T-BELOW"),
        Phrases("成绩", "strengths", "S-ABOVE"),
        new("指标", KitTrees.Indicators, "indicators",
        [
            new("名称", "name", CellForm.Text, 22, "指标的规范名称。"),
            new("指标类", "class", CellForm.Text, 10, "规则按类判断；新的类要有相应的规则。"),
            new("别名", "aliases", CellForm.Words, 60, "数据文件里可能出现的其他叫法，用顿号隔开或一行一个。"),
            new("责任单位", "owner", CellForm.Text, 12, "由谁负责，用“用语”表第一列里的词。") { Choices = ["@用语"] },
            new("分项", "parts", CellForm.Words, 30, "综合指标由哪些指标构成，写规范名称，用顿号隔开；单项指标不填。"),
        ]),
        new("指标组", KitTrees.Indicators, "groups",
        [
            new("名称", "name", CellForm.Text, 22, "数据文件里的组名。"),
            new("组首", "head", CellForm.Text, 30, "讲话里怎样引出这一组。"),
            new("指标类", "class", CellForm.Text, 10, "组里没有单列的指标算哪一类。"),
            new("名词", "noun", CellForm.Text, 10, "组外单独提到某一项时加在后面的词，如满意率。"),
            new("后缀", "suffix", CellForm.Text, 10, "成员名缺少时补上的词，如系统。"),
        ]),
        new("提法", KitTrees.Formulations, "formulations",
        [
            new("提法", "text", CellForm.Text, 40, "有时限的提法，一字不差。"),
            new("启用日期", "validFrom", CellForm.Day, 12, DayHelp),
            new("停用日期", "validTo", CellForm.Day, 12, DayHelp),
            new("改用", "successor", CellForm.Text, 40, "停用以后改用的提法。"),
            new("出处", "source", CellForm.Text, 50, "这个提法的依据：文件、会议、日期。"),
            new("备注", "note", CellForm.Text, 40, "给以后接手的人看。"),
        ]),
    ];

    /// <summary>The sheet of a list; one made up for a list this program does not know.</summary>
    public static TableSpec Of(string file, string member) =>
        All.FirstOrDefault(table => table.File == file && table.Member == member) ?? TableSpec.Unknown(file, member);

    private static TableSpec Phrases(string sheet, string member, string example) => new(sheet, KitTrees.Phrases, member,
    [
        Id(example), Slots,
        Wordings("措辞", "variants", SlotHelp),
        new("成立条件", "asserts", CellForm.Claims, 18, ClaimHelp),
        new("启用日期", "validFrom", CellForm.Day, 12, DayHelp),
        new("停用日期", "validUntil", CellForm.Day, 12, DayHelp),
    ]);

    private static ColumnSpec Id(string example) => new("编号", "id", CellForm.Id, 18, $"如 {example}，不能重复；规则用它来指认，改了编号要一并改规则。");

    private static ColumnSpec Wordings(string header, string member, string help) =>
        new(header, member, CellForm.Wording, 44, help) { Kind = ColumnKind.Spread, Columns = 4 };
}
