using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>What stands beside the lists in the kit's files: limits, versions, fixed measures. Every member of a file has its row, so the sheet also tells which sheets belong to the kit.</summary>
internal static class ParameterGrid
{
    public const string FileHeader = "文件";
    public const string PathHeader = "项目";
    public const string NameHeader = "名称";
    public const string ValueHeader = "值";

    /// <summary>Before the name of a sheet, where a member has one of its own.</summary>
    public const string SheetMark = "见工作表";

    private const string WholeFile = "（全部）";

    private static readonly Dictionary<string, (string Name, CellForm Form)> Known = new(StringComparer.Ordinal)
    {
        ["$schema"] = ("格式说明文件", CellForm.Text),
        ["version"] = ("版本", CellForm.Text),
        ["table"] = ("规则表名称", CellForm.Text),
        ["hitPolicy"] = ("命中方式，只能是 collect", CellForm.Text),
        ["maxProblems"] = ("最多展开几个问题，其余只在末句点到", CellForm.Number),
        ["features"] = ("规则表的条件列及其顺序", CellForm.Words),
        ["fallbackClass"] = ("不认识的指标算哪一类", CellForm.Text),
        ["remove"] = ("从所引用的文稿包里移除的", CellForm.Words),
        ["removeGroups"] = ("从所引用的文稿包里移除的指标组", CellForm.Words),
        ["frame.overviewFrom"] = ("一项调查有几项指标起先作总述", CellForm.Number),
        ["frame.opening"] = ("措施部分开头的通用措施", CellForm.Ids),
        ["frame.closing"] = ("措施部分结尾的通用措施", CellForm.Ids),
        ["frame.steady"] = ("没有突出问题时的措施", CellForm.Ids),
    };

    private static readonly IReadOnlyList<GridColumn> Columns =
    [
        new(FileHeader, new ColumnSpec(FileHeader, "", CellForm.Text, 16, "请勿改动。")),
        new(PathHeader, new ColumnSpec(PathHeader, "", CellForm.Text, 18, "请勿改动。")),
        new(NameHeader, new ColumnSpec(NameHeader, "", CellForm.Text, 38, "只供查看。") { Kind = ColumnKind.Remark }),
        new(ValueHeader, new ColumnSpec(ValueHeader, "", CellForm.Text, 60, "可以改；几项之间用顿号隔开，“无”表示一项也没有。写着“见工作表”的请勿改动。")),
    ];

    public static Grid Of(KitTrees trees) => new(KitTables.Parameters, Columns,
        [
            .. KitTrees.Lists.Where(trees.Files.ContainsKey).SelectMany(file => trees.Files[file].Members.SelectMany(member => Rows(file, member))),
            .. KitTrees.Structured.Where(trees.Files.ContainsKey).Select(file => (string[])[file, WholeFile, "", $"{SheetMark}“{StructureGrid.Sheet}”"]),
        ], 2);

    /// <summary>How the value of a parameter is written.</summary>
    public static CellForm FormOf(string path) => Known.TryGetValue(path, out var known) ? known.Form : CellForm.Value;

    private static IEnumerable<string[]> Rows(string file, JsonMember member)
    {
        var sheet = SheetChoice.Of(file, member).Sheet;
        if (sheet.Length > 0) return [[file, member.Name, "", $"{SheetMark}“{sheet}”"]];
        return IsOpen(member)
            ? member.Value.Members.Select(inner => Row(file, $"{member.Name}.{inner.Name}", inner.Value))
            : [Row(file, member.Name, member.Value)];
    }

    /// <summary>An object is opened one level deep, so that its members can be edited; a name with a dot would be taken for a path.</summary>
    private static bool IsOpen(JsonMember member) =>
        member.Value.Members.Count > 0 && !member.Value.Members.Any(inner => inner.Name.Length == 0 || inner.Name.Contains('.', StringComparison.Ordinal));

    private static string[] Row(string file, string path, JsonNode value)
    {
        var text = CellText.Encode(value, FormOf(path));
        return [file, path, Known.TryGetValue(path, out var known) ? known.Name : "", text.StartsWith(SheetMark, StringComparison.Ordinal) ? CellText.Marked(value) : text];
    }
}
