using PingAnDocs.Writing.Excel;

namespace PingAnDocs.KitExchange;

/// <summary>The first sheet: how to edit, and what every column is for.</summary>
internal static class GuideSheet
{
    private static readonly string[][] Steps =
    [
        ["怎样改", "", "只改白底的格子，灰底的只供查看。选中一格，旁边会出现这一列的说明；有下拉箭头的从列表里选。"],
        ["", "", "所有格子都是“文本”格式，数字照您写的样子保存：0.50 就是 0.50。从别处粘贴时请用“选择性粘贴—数值”。"],
        ["改阈值", "阈值", "找到要改的那一行，改“数值”这一格，如把 3 改成 2，别的都不用动：用到它的规则、测试和措辞跟着变，“用在”一列写明是哪些。"],
        ["", "规则", "直接写在“条件·……”列里的数（如 >= 1）在规则那一行改，再到“规则测试”里把测试数据改到新数的两侧；常要改的数，请在“阈值”表里加一行，条件里改写它的名称。"],
        ["改措辞", "短语、问题、原因、措施、成绩", "一格是一种措辞，每项最好不少于三种，各县轮换使用；想多加一种，填在右边空着的“措辞”列里，列不够就照样子再加一列。"],
        ["改文稿结构", "文稿结构", "写哪一种文稿：有哪些部分、强调几点、主送和落款、镇（街道）情况用什么形式。一行一项，怎样写见右边的说明；空着就按通常的办。"],
        ["有期限的措辞", "短语等", "只在一段时间里说的措辞，在后面用全角花括号写上起止日期，如：……｛2026-01-01～2030-12-31｝；只有一头的，另一头空着：……｛～2030-12-31｝。"],
        ["加一行", "", "在表尾或中间插入一行，编号不能与别的重复。新规则要在“规则测试”里加测试。"],
        ["删一行", "", "整行删除，不要只清空，也不要隐藏。删规则时把它的测试行一并删去，并从别的规则的“覆盖”里去掉它。"],
        ["不能动", "", "不要改工作表名称和第一行的列名；列可以换位置。不要合并单元格，不要写公式。以“JSON:”开头的格子请照原样保留。"],
        ["改完以后", "", "保存为 .xlsx，交给程序导入（pingan kit import 工作簿.xlsx 文稿包文件夹）。有错会说明在哪张表、哪一格、怎样改，并且什么也不写入；没有错才替换，原来的文件另存为 .bak。"],
        ["先看影响", "", "导入之前可以比较：pingan kit diff 文稿包文件夹 工作簿.xlsx --data 数据文件夹，看哪些县的讲话会变、变成什么样。"],
    ];

    public static SheetDraft Of(IReadOnlyList<Grid> grids) => new(
        KitTables.Guide,
        [new ColumnDraft("事项", 14), new ColumnDraft("工作表", 24), new ColumnDraft("说明", 110)],
        [.. Steps, .. grids.SelectMany(Columns)],
        FrozenColumns: 0);

    private static IEnumerable<string[]> Columns(Grid grid) =>
        grid.Columns.Where(column => column.Spec.Help.Length > 0)
            .GroupBy(column => column.Spec.Header.Length > 0 ? column.Spec.Header : column.Header, StringComparer.Ordinal)
            .Select(group => (string[])[group.Key, grid.Sheet, group.First().Spec.Help]);
}
