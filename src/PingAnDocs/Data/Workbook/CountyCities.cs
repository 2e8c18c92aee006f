using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>
/// Finds county-level cities by their neighbours: a name in 市 without a level is a prefecture city, but among counties it is one of them.
/// Ranked among prefecture cities it would be told false things.
/// </summary>
internal static class CountyCities
{
    private const char City = '市';

    private static readonly UnitLevel[] Small = [UnitLevel.County, UnitLevel.District, UnitLevel.Banner, UnitLevel.Zone];

    /// <summary>The units to be taken for county-level cities, each told; one that is called a city in so many words stays one, and is questioned.</summary>
    /// <param name="units">Name, place and written level of all units; the level is empty where none is written.</param>
    /// <param name="faults">Where remarks go.</param>
    public static IReadOnlyList<string> Among(IReadOnlyList<(string Name, SourcePlace Place, string Level)> units, DiagnosticBag faults)
    {
        if (units.Count(IsSmall) * 2 <= units.Count - 1) return [];
        var guessed = new List<string>();
        foreach (var (name, place, level) in units.Where(unit => unit.Name.EndsWith(City)))
        {
            if (level.Length > 0)
            {
                if (UnitNaming.Levels.GetValueOrDefault(level, UnitLevel.County) == UnitLevel.City) faults.Add(Questioned(name, place));
                continue;
            }

            guessed.Add(name);
            faults.Add(Guessed(name, place));
        }

        return guessed;
    }

    private static bool IsSmall((string Name, SourcePlace Place, string Level) unit) =>
        Small.Contains(unit.Level.Length == 0 ? UnitNaming.LevelOf(unit.Name) ?? UnitLevel.County : UnitNaming.Levels.GetValueOrDefault(unit.Level, UnitLevel.City));

    private static Diagnostic Guessed(string name, SourcePlace place) =>
        DataFault.Note(WorkbookCodes.CityAmongCounties, place, $"“{Quoted.Short(name)}”没有写层级，别的单位多是县、区，按县级市处理，文中自称“我市”。") with { Hint = $"如果是地级市，请在“{FormTables.Units}”表的“层级”选“市”。" };

    private static Diagnostic Questioned(string name, SourcePlace place) =>
        DataFault.Warning(WorkbookCodes.CityAmongCounties, place, $"“{Quoted.Short(name)}”的层级写的是“市”，文中按地级市来说，别的单位却多是县、区。") with { Hint = $"如果是县级市，请在“{FormTables.Units}”表的“层级”选“{FormTables.CountyCity}”。" };
}
