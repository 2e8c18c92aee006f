namespace PingAnDocs.Data.Json;

/// <summary>What JSON's grammar allows next.</summary>
internal enum Expectation
{
    Value,
    FirstItem,
    FirstName,
    NextName,
    Colon,
    CommaOrEnd,
    NoMore,
}
