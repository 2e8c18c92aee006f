namespace PingAnDocs.Tests.Property;

/// <summary>One made indicator; figures are whole numbers of the last printed place, null is missing.</summary>
/// <param name="Name">Name.</param>
/// <param name="Group">Group; empty when it stands alone.</param>
/// <param name="Value">This period's value.</param>
/// <param name="Change">Change against the base period.</param>
/// <param name="Province">Distance to the province's average.</param>
/// <param name="City">Distance to the city's average.</param>
/// <param name="CityChange">Change of the city's average.</param>
/// <param name="Shown">Which of them the file gives.</param>
internal sealed record MadeIndicator(
    string Name, string Group, int Value, int? Change, int? Province, int? City, int? CityChange, Shown Shown)
{
    /// <summary>Rank and earlier rank in the city; null when missing.</summary>
    public (int Position, int? Previous)? Rank { get; init; }

    /// <summary>True when the file gives anything a speech could say of it.</summary>
    public bool SaysSomething => Shown != Shown.Differences || Change is not null || Province is not null || City is not null || Rank is not null;

    /// <summary>True when the change or one of the distances is negative.</summary>
    public bool FallsShort => Change < 0 || Province < 0 || City < 0;
}
