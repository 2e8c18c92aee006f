using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Reads one row of the decision table.</summary>
internal static class RuleReader
{
    public static Rule Read(ObjectReader reader, ThresholdTable thresholds, DiagnosticBag faults)
    {
        var subject = ReadSubject(reader, faults);
        var rule = new Rule(
            RuleIds.Rule(reader, faults),
            reader.RequiredText("name"),
            subject,
            CellReader.Read(reader, subject, thresholds, faults),
            reader.Text("exclusiveGroup"),
            RuleIds.Rules(reader, "overrides", faults),
            OutcomeReader.Read(reader, faults),
            reader.RequiredText("why"),
            RuleTestReader.Read(reader, subject, thresholds, faults),
            reader.Place)
        {
            Named = Named(reader),
        };
        reader.End();
        return rule;
    }

    private static Dictionary<string, SourcePlace> Named(ObjectReader reader) =>
        Texts(reader.Node("overrides")).Concat(Texts(reader.Node("then")))
            .DistinctBy(node => node.Text, StringComparer.Ordinal)
            .ToDictionary(node => node.Text, node => node.Place, StringComparer.Ordinal);

    private static IEnumerable<JsonNode> Texts(JsonNode? node) => node switch
    {
        null => [],
        { Kind: JsonKind.Text } => [node],
        _ => node.Items.Concat(node.Members.Select(member => member.Value)).SelectMany(Texts),
    };

    private static SubjectKind ReadSubject(ObjectReader reader, DiagnosticBag faults)
    {
        var word = reader.Text("subject", SubjectWords.Indicator);
        if (word is not (SubjectWords.Indicator or SubjectWords.Wave))
            faults.Add(DataFault.Error(RuleCodes.BadSubject, reader.PlaceOf("subject"), $"规则的对象（subject）不能是“{Quoted.Short(word)}”。")
                with { Found = Quoted.Short(word), Expected = "指标或调查" });
        return word == SubjectWords.Wave ? SubjectKind.Wave : SubjectKind.Indicator;
    }
}
