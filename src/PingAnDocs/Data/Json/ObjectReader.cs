namespace PingAnDocs.Data.Json;

/// <summary>Reads the members of one JSON object by name and reports what is missing, of the wrong kind or unknown.</summary>
internal sealed class ObjectReader(JsonNode node, DiagnosticBag faults)
{
    /// <summary>Place of the object.</summary>
    public SourcePlace Place => node.Place;

    /// <summary>Text of a member that must be there and not blank; empty after a fault.</summary>
    public string RequiredText(string name) => throw new NotSupportedException("stub");

    /// <summary>Text of a member; <paramref name="fallback"/> when missing or null.</summary>
    public string Text(string name, string fallback = "") => throw new NotSupportedException("stub");

    /// <summary>Decimal of a member written as number or as text such as "99.60"; null when missing or null.</summary>
    public Datum? Number(string name) => throw new NotSupportedException("stub");

    /// <summary>Truth value of a member.</summary>
    public bool Flag(string name, bool fallback) => throw new NotSupportedException("stub");

    /// <summary>The member as a reader of its own; null when missing or null.</summary>
    public ObjectReader? Child(string name) => throw new NotSupportedException("stub");

    /// <summary>Elements of an array of objects; empty when missing or null.</summary>
    public IReadOnlyList<ObjectReader> Children(string name) => throw new NotSupportedException("stub");

    /// <summary>Elements of an array of texts; empty when missing or null.</summary>
    public IReadOnlyList<string> Texts(string name) => throw new NotSupportedException("stub");

    /// <summary>All members of an object used as a dictionary (free names), in the order of the file; empty when missing or null.</summary>
    public IReadOnlyList<JsonMember> Entries(string name) => throw new NotSupportedException("stub");

    /// <summary>The raw member, or null; counts as read.</summary>
    public JsonNode? Node(string name) => throw new NotSupportedException("stub");

    /// <summary>Reports every member nobody asked for, with the nearest known name. Call last.</summary>
    public void End() => throw new NotSupportedException($"stub {faults.Items.Count}");
}
