namespace PingAnDocs.Data.Json;

/// <summary>A JSON value that knows its place. Numbers keep their written text, so no digit is lost.</summary>
/// <param name="Kind">Kind of the value.</param>
/// <param name="Place">Where its first character stands.</param>
/// <param name="Text">The string's content, or the number as written; empty otherwise.</param>
/// <param name="Flag">The truth value of a flag.</param>
/// <param name="Items">Elements of an array.</param>
/// <param name="Members">Members of an object, in the order of the file.</param>
internal sealed record JsonNode(
    JsonKind Kind, SourcePlace Place, string Text, bool Flag, IReadOnlyList<JsonNode> Items, IReadOnlyList<JsonMember> Members);
