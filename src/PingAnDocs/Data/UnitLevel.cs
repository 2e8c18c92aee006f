namespace PingAnDocs.Data;

/// <summary>Administrative level of a unit, from the widest to the smallest.</summary>
public enum UnitLevel
{
    Nation,
    Province,
    Prefecture,
    City,
    County,
    District,
    Banner,
    Town,
    Zone,
}
