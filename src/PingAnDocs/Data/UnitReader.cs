using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads whose results these are.</summary>
internal static class UnitReader
{
    /// <summary>The unit; its level follows from the name when not given.</summary>
    public static SurveyUnit Read(ObjectReader? reader, ObjectReader root)
    {
        if (reader is null)
        {
            if (root.Node("unit") is null or { Kind: JsonKind.Null })
                root.Faults.Add(DataFault.Error(DataCodes.Missing, root.Place, "缺少必须填写的“unit”，不知道是哪个单位的数据。") with { Expected = "unit", Hint = "请补上\"unit\": {\"name\": \"…\"}。" });
            return new SurveyUnit("", UnitLevel.County, UnitNaming.Self("", UnitLevel.County), root.Place);
        }

        string name = reader.RequiredText("name");
        UnitLevel level = Level(reader, name);
        string self = reader.Text("self");
        reader.End();
        return new SurveyUnit(name, level, string.IsNullOrWhiteSpace(self) ? UnitNaming.Self(name, level) : self, reader.PlaceOf("name"));
    }

    private static UnitLevel Level(ObjectReader reader, string name)
    {
        string word = reader.Text("level");
        if (word.Length == 0) return UnitNaming.LevelOf(name) ?? Assumed(reader, name);
        if (UnitNaming.Levels.TryGetValue(word, out UnitLevel level)) return level;
        string? nearest = NearestName.Of(word, UnitNaming.Levels.Keys);
        reader.Faults.Add(DataFault.Error(DataCodes.LevelUnknown, reader.PlaceOf("level"), "不认识这个单位层级。") with
        {
            Found = Quoted.Short(word),
            Expected = nearest ?? string.Join('、', UnitNaming.Levels.Keys),
            Hint = nearest is null ? "" : $"是不是想写“{nearest}”？",
        });
        return UnitLevel.County;
    }

    private static UnitLevel Assumed(ObjectReader reader, string name)
    {
        if (name.Length > 0)
            reader.Faults.Add(DataFault.Note(DataCodes.LevelMissing, reader.Place, "没有写单位层级，从名称也看不出，按县处理，文中自称“我县”。") with { Found = Quoted.Short(name), Hint = EitherInput.Hint("如不对，请写明层级或自称", "“单位”表的“层级”“自称”", "level、self") });
        return UnitLevel.County;
    }
}
