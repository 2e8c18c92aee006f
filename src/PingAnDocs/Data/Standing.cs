namespace PingAnDocs.Data;

/// <summary>A comparison with an average: below, equal or above.</summary>
public enum Standing
{
    Below = -1,
    Equal = 0,
    Above = 1,
}
