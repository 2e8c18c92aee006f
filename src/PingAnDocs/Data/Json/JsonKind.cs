namespace PingAnDocs.Data.Json;

/// <summary>Kind of a JSON value.</summary>
internal enum JsonKind
{
    Object,
    Array,
    Text,
    Number,
    Flag,
    Null,
}
