using Newtonsoft.Json;

namespace PingAnDocs.Data.Json;

/// <summary>Builds nodes from Newtonsoft's tokens; the scanner's lexemes, one per token, give each its place and a number its written text.</summary>
internal sealed class NodeBuilder(JsonText source, IReadOnlyList<Lexeme> lexemes, DiagnosticBag faults)
{
    private static readonly IReadOnlyList<JsonNode> NoItems = [];
    private static readonly IReadOnlyList<JsonMember> NoMembers = [];
    private int count;

    private Lexeme Current => lexemes[count - 1];

    /// <summary>The root, or null when Newtonsoft refuses what the scanner accepted (the fault is then in the bag).</summary>
    public JsonNode? Build()
    {
        using JsonTextReader reader = new(new StringReader(source.Text))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = JsonScanner.MaxDepth,
        };
        try
        {
            Advance(reader);
            return Value(reader, "$");
        }
        catch (JsonReaderException)
        {
            faults.Add(DataFault.Error(DataCodes.Syntax, source.PlaceOf(lexemes[Math.Min(count, lexemes.Count - 1)], ""), "这里的JSON内容无法读取。"));
            return null;
        }
    }

    private void Advance(JsonTextReader reader)
    {
        reader.Read();
        count++;
    }

    private JsonNode Value(JsonTextReader reader, string path)
    {
        SourcePlace place = source.PlaceOf(Current, path);
        return reader.TokenType switch
        {
            JsonToken.StartObject => new JsonNode(JsonKind.Object, place, "", false, NoItems, Members(reader, path)),
            JsonToken.StartArray => new JsonNode(JsonKind.Array, place, "", false, Items(reader, path), NoMembers),
            JsonToken.String => new JsonNode(JsonKind.Text, place, Text(reader, place), false, NoItems, NoMembers),
            JsonToken.Boolean => new JsonNode(JsonKind.Flag, place, "", reader.Value is true, NoItems, NoMembers),
            JsonToken.Null => new JsonNode(JsonKind.Null, place, "", false, NoItems, NoMembers),
            _ => new JsonNode(JsonKind.Number, place, Current.In(source.Text), false, NoItems, NoMembers),
        };
    }

    private List<JsonNode> Items(JsonTextReader reader, string path)
    {
        List<JsonNode> items = [];
        for (Advance(reader); reader.TokenType != JsonToken.EndArray; Advance(reader))
            items.Add(Value(reader, JsonPath.Item(path, items.Count)));
        return items;
    }

    private List<JsonMember> Members(JsonTextReader reader, string path)
    {
        List<JsonMember> members = [];
        Dictionary<string, SourcePlace> seen = new(StringComparer.Ordinal);
        for (Advance(reader); reader.TokenType != JsonToken.EndObject; Advance(reader))
        {
            JsonMember member = Member(reader, path);
            if (seen.TryAdd(member.Name, member.NamePlace)) members.Add(member);
            else Duplicate(member, seen[member.Name]);
        }

        return members;
    }

    private JsonMember Member(JsonTextReader reader, string path)
    {
        string name = (string?)reader.Value ?? "";
        SourcePlace place = source.PlaceOf(Current, JsonPath.Member(path, name));
        Text(reader, place);
        Advance(reader);
        return new JsonMember(name, place, Value(reader, place.Path));
    }

    private string Text(JsonTextReader reader, SourcePlace place)
    {
        string text = (string?)reader.Value ?? "";
        if (BadCharacters.FirstIn(text, source.Text.AsSpan(Current.Start, Current.Length)) is { } bad)
        {
            faults.Add(DataFault.Error(DataCodes.BadCharacter, place, "这段文字含有看不见或不能印出的字符。")
                with { Found = bad, Hint = "请删去这个字符，重新输入这段文字。" });
        }

        return text;
    }

    private void Duplicate(JsonMember member, SourcePlace first) =>
        faults.Add(DataFault.Error(DataCodes.DuplicateName, member.NamePlace, $"同一处写了两个“{Quoted.Short(member.Name)}”，无法判断以哪一个为准。")
            with { Found = Quoted.Short(member.Name), Hint = $"前一个在第{first.Line}行，请只保留一个。" });
}
