using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Reads ids and holds them to their form: R-101 for rules, a letter and capitals such as P-SAT-DOWN for phrases.</summary>
internal static class RuleIds
{
    private const int RuleDigits = 3;

    /// <summary>The rule id of a rule; a fault when it has another form.</summary>
    public static string Rule(ObjectReader reader, DiagnosticBag faults)
    {
        var id = reader.RequiredText("id");
        if (id.Length > 0)
            CheckRule(id, reader.PlaceOf("id"), faults);
        return id;
    }

    /// <summary>The rule ids of a list member.</summary>
    public static IReadOnlyList<string> Rules(ObjectReader reader, string name, DiagnosticBag faults)
    {
        var ids = reader.Texts(name);
        foreach (var item in TextsOf(reader, name))
            CheckRule(item.Text, item.Place, faults);
        return ids;
    }

    /// <summary>A phrase id that may be left out.</summary>
    public static string Phrase(ObjectReader reader, string name, char letter, DiagnosticBag faults)
    {
        var id = reader.Text(name);
        if (id.Length > 0)
            CheckPhrase(id, letter, reader.PlaceOf(name), faults);
        return id;
    }

    /// <summary>The phrase ids of a list member.</summary>
    public static IReadOnlyList<string> Phrases(ObjectReader reader, string name, char letter, DiagnosticBag faults)
    {
        var ids = reader.Texts(name);
        foreach (var item in TextsOf(reader, name))
            CheckPhrase(item.Text, letter, item.Place, faults);
        return ids;
    }

    /// <summary>Where a member stands; the object when it is missing.</summary>
    public static SourcePlace PlaceOf(this ObjectReader reader, string name) => reader.Node(name)?.Place ?? reader.Place;

    private static IEnumerable<JsonNode> TextsOf(ObjectReader reader, string name) =>
        reader.Node(name)?.Items.Where(item => item.Kind == JsonKind.Text) ?? [];

    private static void CheckRule(string id, SourcePlace place, DiagnosticBag faults)
    {
        if (!(id.StartsWith("R-", StringComparison.Ordinal) && id.Length == 2 + RuleDigits && id[2..].All(char.IsAsciiDigit)))
            Report(id, "R-101", place, faults);
    }

    private static void CheckPhrase(string id, char letter, SourcePlace place, DiagnosticBag faults)
    {
        var form = id.Length > 2 && id[0] == letter && id[1] == '-'
            && id[2..].All(sign => char.IsAsciiLetterUpper(sign) || char.IsAsciiDigit(sign) || sign == '-');
        if (!form)
            Report(id, $"{letter}-NAME", place, faults);
    }

    private static void Report(string id, string form, SourcePlace place, DiagnosticBag faults) =>
        faults.Add(DataFault.Error(RuleCodes.IdForm, place, $"编号“{Quoted.Short(id)}”的写法不对。")
            with { Found = Quoted.Short(id), Expected = form, Hint = $"应写成“{form}”这样：大写字母、数字和短横线。" });
}
