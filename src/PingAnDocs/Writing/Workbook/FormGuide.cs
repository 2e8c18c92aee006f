using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Writing.Workbook;

/// <summary>The first sheet of the form: how to fill it in.</summary>
internal static class FormGuide
{
    private static readonly string[][] Steps =
    [
        [FormTables.Units, "一行一个单位。名称等于“通用”的一行对所有单位有效，单位自己填了的以自己的为准。"],
        [FormTables.Waves, "一行一次调查。“数据表”写这次调查的数据在哪张工作表里。"],
        [FormTables.Indicators, "一行一项指标：计量单位必须写；全省平均、全市平均、参评数等各县相同的数，只在这里填一次。"],
        ["数据表", "一行一个单位。列名写作“指标名·内容”，也可以分两行写：上一行写指标名（可以合并单元格），下一行写内容。列的先后不限。"],
        ["", "内容可以写：值、上年、变化、与全省差、与全市差、全市位次、上年全市位次、全市并列、比全省高低、历史2023年度等；全省、全市可以换成别的比较对象。"],
        ["", "没有的数就让格子空着，空着不等于0。差值和升降幅度可以不填，程序按数值和平均水平计算；填了的会与数值核对。"],
        ["", "各县位次没有公布的，全部空着：在“调查”表的“排名范围”写“全市”，或者“指标”表的全市参评数等于表里的单位数，程序就按数值排位次并注明是程序计算的。平均水平没有公布的，可以在“指标”表那一格写“各县平均”，程序取各县的简单平均，同样注明；不写就不算。"],
        ["", "“合计”“全市”等汇总行可以留着，不会当作单位；名称写作“全市平均”“全省平均”的一行，按公布的平均水平读取。"],
        [FormTables.Towns, "一行一个镇（街道）。只有一次调查时“数据表”可以不写。"],
        [FormTables.Evidence, "一行一个数字，是别的部门提供的、能说明原因的数据；没有可以不填。"],
        ["数字", "格子是“文本”格式，照写照用：92.10 就是 92.10。数字格式、百分比格式的格子也认，显示几位小数就读几位。公式按文件里存着的结果读取。"],
        ["不要", "不要在数据里合并单元格，不要隐藏行；自己加的列请叫“备注”或“序号”。第一行示例请改成自己的数据。"],
    ];

    public static SheetDraft Sheet() =>
        new(FormTables.Guide, [new ColumnDraft("工作表", 14), new ColumnDraft("怎样填", 110)], Steps, FrozenColumns: 0);
}
