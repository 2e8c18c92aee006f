namespace PingAnDocs.Data.Json;

/// <summary>Reads the members of one JSON object by name and reports what is missing, of the wrong kind or unknown.</summary>
internal sealed class ObjectReader(JsonNode node, DiagnosticBag faults)
{
    private const int MaxTextLength = 2000;
    private readonly Dictionary<string, JsonMember> members = ByName(node, faults);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Place of the object.</summary>
    public SourcePlace Place => node.Place;

    /// <summary>Where faults of this object go.</summary>
    public DiagnosticBag Faults => faults;

    /// <summary>Reads a file whose root must be an object; null when it is none, with all faults in the bag.</summary>
    public static ObjectReader? Open(SourceFile source, DiagnosticBag faults)
    {
        JsonNode? root = JsonTree.Read(source, faults);
        if (root is null or { Kind: JsonKind.Object }) return root is null ? null : new ObjectReader(root, faults);
        faults.Add(KindWording.Fault(root, JsonKind.Object));
        return null;
    }

    /// <summary>Text of a member that must be there and not blank; empty after a fault.</summary>
    public string RequiredText(string name)
    {
        if (node.Kind != JsonKind.Object) return "";
        if (Given(name) is { } given && (given.Kind != JsonKind.Text || !string.IsNullOrWhiteSpace(given.Text))) return Text(name);
        faults.Add(DataFault.Error(DataCodes.Missing, PlaceOf(name), $"缺少必须填写的“{name}”。") with { Expected = name, Hint = $"请补上\"{name}\": \"…\"。" });
        return "";
    }

    /// <summary>Text of a member; <paramref name="fallback"/> when missing or null.</summary>
    public string Text(string name, string fallback = "") =>
        Given(name) is not { } given ? fallback : LineText(given) ?? fallback;

    /// <summary>Decimal of a member written as number or as text such as "99.60"; null when missing or null.</summary>
    public Datum? Number(string name) => Given(name) is { } given ? NumberReader.Read(given, faults) : null;

    /// <summary>Truth value of a member.</summary>
    public bool Flag(string name, bool fallback) => Of(name, JsonKind.Flag)?.Flag ?? fallback;

    /// <summary>The member as a reader of its own; null when missing or null.</summary>
    public ObjectReader? Child(string name) => Of(name, JsonKind.Object) is { } child ? new ObjectReader(child, faults) : null;

    /// <summary>Elements of an array of objects; empty when missing or null.</summary>
    public IReadOnlyList<ObjectReader> Children(string name) =>
        [.. Items(name).Where(item => Expect(item, JsonKind.Object)).Select(item => new ObjectReader(item, faults))];

    /// <summary>Elements of an array of texts; empty when missing or null.</summary>
    public IReadOnlyList<string> Texts(string name) => [.. Items(name).Select(LineText).OfType<string>()];

    /// <summary>Elements of an array that are texts, or objects that hold more than a text; anything else is a fault.</summary>
    public IReadOnlyList<(string? Text, ObjectReader? Object)> TextsOrObjects(string name) =>
        [.. Items(name).Select(item => item.Kind == JsonKind.Object ? (null, new ObjectReader(item, faults)) : (LineText(item), (ObjectReader?)null))];

    /// <summary>All members of an object used as a dictionary (free names), in the order of the file; empty when missing or null.</summary>
    public IReadOnlyList<JsonMember> Entries(string name) => Of(name, JsonKind.Object)?.Members ?? [];

    /// <summary>The raw member, or null; counts as read.</summary>
    public JsonNode? Node(string name)
    {
        known.Add(name);
        return members.TryGetValue(name, out JsonMember? member) ? member.Value : null;
    }

    /// <summary>Place of a member's value; the object's when it is missing.</summary>
    public SourcePlace PlaceOf(string name) => members.TryGetValue(name, out JsonMember? member) ? member.Value.Place : Place;

    /// <summary>Reports every member nobody asked for, with the nearest known name. Call last.</summary>
    public void End()
    {
        foreach (JsonMember member in node.Members.Where(member => !known.Contains(member.Name)))
        {
            string? nearest = NearestName.Of(member.Name, known);
            string hint = nearest is null ? $"这里可以写：{string.Join('、', known)}。" : $"是不是想写“{nearest}”？";
            faults.Add(DataFault.Error(DataCodes.UnknownName, member.NamePlace, $"不认识“{Quoted.Short(member.Name)}”这一项。")
                with { Found = Quoted.Short(member.Name), Expected = nearest ?? "", Hint = hint });
        }
    }

    private IReadOnlyList<JsonNode> Items(string name) => Of(name, JsonKind.Array)?.Items ?? [];

    private JsonNode? Of(string name, JsonKind kind) => Given(name) is { } given && Expect(given, kind) ? given : null;

    private JsonNode? Given(string name) => Node(name) is { Kind: not JsonKind.Null } given ? given : null;

    // Names, titles and phrases stand within a line; a line feed in them would break a paragraph apart.
    private string? LineText(JsonNode item)
    {
        if (!Expect(item, JsonKind.Text)) return null;
        if (item.Text.Length > MaxTextLength)
        {
            faults.Add(DataFault.Error(DataCodes.TextTooLong, item.Place, $"这段文字超过{MaxTextLength}个字符。") with { Found = Quoted.Short(item.Text), Hint = "请核对是否贴错了内容。" });
            return null;
        }

        if (item.Text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0) return item.Text;
        faults.Add(DataFault.Error(DataCodes.BadCharacter, item.Place, "这段文字里不能有换行或制表符。")
            with { Found = Quoted.Short(item.Text), Hint = "请写成一行；需要分段时请分成几项。" });
        return null;
    }

    private bool Expect(JsonNode item, JsonKind kind)
    {
        if (item.Kind == kind) return true;
        faults.Add(KindWording.Fault(item, kind));
        return false;
    }

    private static Dictionary<string, JsonMember> ByName(JsonNode node, DiagnosticBag faults)
    {
        if (node.Kind != JsonKind.Object) faults.Add(KindWording.Fault(node, JsonKind.Object));
        return node.Members.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }
}
