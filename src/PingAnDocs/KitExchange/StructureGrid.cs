using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>plan.json and kit.json as one sheet: a row a setting, also where nothing is set yet.</summary>
internal static class StructureGrid
{
    public const string Sheet = "文稿结构";
    public const string PlaceHeader = "位置";
    public const string NameHeader = "项目";
    public const string ValueHeader = "值";

    private static readonly IReadOnlyList<GridColumn> Columns =
    [
        new(PlaceHeader, new ColumnSpec(PlaceHeader, "", CellForm.Text, 16, "在文稿的什么地方。要加一个部分，就加几行“第4部分”；要删，就整行删除。")),
        new(NameHeader, new ColumnSpec(NameHeader, "", CellForm.Text, 14, "请勿改动。")),
        new(ValueHeader, new ColumnSpec(ValueHeader, "", CellForm.Text, 46, "可以改；怎样写见右边的说明，空着就按通常的办。")),
        new("说明", new ColumnSpec("说明", "", CellForm.Text, 80, "只供查看。") { Kind = ColumnKind.Remark }),
    ];

    /// <summary>The sheet; null for a kit that has neither file.</summary>
    public static Grid? Of(KitTrees trees)
    {
        var rows = KitTrees.Structured.Where(trees.Files.ContainsKey).SelectMany(file => Rows(file, trees.Files[file], (number, _) => StructureSettings.SectionName(number))).ToList();
        return rows.Count == 0 ? null : new Grid(Sheet, Columns, rows, 2);
    }

    /// <summary>The sheet for comparing: sections are called as <paramref name="nameOf"/> says, what is not set, and what only names a format, has no row.</summary>
    public static Grid Of(JsonNode? kit, JsonNode plan, Func<int, JsonNode, string> nameOf) => new(
        Sheet,
        Columns,
        [.. (kit is null ? [] : Rows(KitTrees.Kit, kit, nameOf)).Concat(Rows(KitTrees.Plan, plan, nameOf)).Where(row => row[2].Length > 0 && !StructureSettings.IsFormat(row[1]))],
        2);

    private static IEnumerable<string[]> Rows(string file, JsonNode root, Func<int, JsonNode, string> nameOf)
    {
        var settings = StructureSettings.All.Where(setting => setting.File == file).ToList();
        var odd = root.Members.Where(member => !IsKnown(member, settings)).ToList();
        foreach (var setting in settings)
        {
            // The sections stand before the closing, as in the document.
            if (setting.Path == "closing")
                foreach (var row in Sections(root, odd, nameOf)) yield return row;
            if (!odd.Exists(member => member.Name == Top(setting.Path))) yield return Row(setting.Place, setting, Find(root, setting.Path));
        }

        foreach (var member in odd)
        {
            var other = StructureSettings.Other(file, member.Name);
            yield return Row(other.Place, other, member.Value);
        }
    }

    private static IEnumerable<string[]> Sections(JsonNode root, List<JsonMember> odd, Func<int, JsonNode, string> nameOf)
    {
        if (odd.Exists(member => member.Name == "sections")) return [];
        return (Cells.Of(root, "sections")?.Items ?? []).SelectMany((section, index) => Section(nameOf(index + 1, section), section));
    }

    private static IEnumerable<string[]> Section(string name, JsonNode section)
    {
        if (section.Members.Count == 0 || section.Members.Any(member => !StructureSettings.OfSection.Any(setting => setting.Path == member.Name)))
            return [Row(name, StructureSettings.WholeSection, section)];
        var isPoints = section.Members is [{ Name: "points" }];
        return StructureSettings.OfSection.Where(setting => (setting.Path == "points") == isPoints || Cells.Of(section, setting.Path) is not null)
            .Select(setting => Row(name, setting, Cells.Of(section, setting.Path)));
    }

    /// <summary>An empty object or list of sections cannot be told from none, so it is written as it is.</summary>
    private static bool IsKnown(JsonMember member, List<StructureSetting> settings) => member.Name switch
    {
        "sections" => settings.Exists(setting => setting.Path == "closing") && member.Value.Items.Count > 0,
        "subunits" or "titleLines" => member.Value.Members.Count > 0 && member.Value.Members.All(inner => settings.Exists(setting => setting.Path == $"{member.Name}.{inner.Name}")),
        _ => settings.Exists(setting => setting.Path == member.Name),
    };

    private static string Top(string path) => path.Split('.')[0];

    private static JsonNode? Find(JsonNode root, string path) => path.Split('.').Aggregate((JsonNode?)root, Cells.Of);

    private static string[] Row(string place, StructureSetting setting, JsonNode? value) => [place, setting.Name, StructureText.Encode(value, setting), setting.Help];
}
