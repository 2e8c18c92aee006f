namespace PingAnDocs.Data.Json;

/// <summary>Reads JSON bytes into nodes that know their places, with Newtonsoft's token reader.</summary>
internal static class JsonTree
{
    /// <summary>The root node, or null when the bytes are not one JSON value; faults go to the bag.</summary>
    public static JsonNode? Read(SourceFile source, DiagnosticBag faults) => throw new NotSupportedException("stub");
}
