namespace PingAnDocs.Data.Json;

/// <summary>One member of a JSON object, with the place of its name.</summary>
internal sealed record JsonMember(string Name, SourcePlace NamePlace, JsonNode Value);
