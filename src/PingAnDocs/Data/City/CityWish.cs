namespace PingAnDocs.Data.City;

/// <summary>What a survey of the city is to be called and by whose words it speaks; all of it comes from the command line and the kit.</summary>
/// <param name="Name">Name of the city, such as 云州市.</param>
/// <param name="Level">Its level.</param>
/// <param name="Kind">What its counties are called, such as 县（市、区）.</param>
/// <param name="Importance">Place of an indicator, by name and group, among the kit's indicators; the smallest leads.</param>
public sealed record CityWish(string Name, UnitLevel Level, string Kind, Func<string, string, int> Importance)
{
    /// <summary>The level a name shows by its ending; a name that shows none is a city's.</summary>
    public static UnitLevel LevelOf(string name) => UnitNaming.LevelOf(name) ?? UnitLevel.City;
}
