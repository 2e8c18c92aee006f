using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Tests.Data;

public class SurveySchemaTests
{
    private static readonly JsonNode Schema = Parse();

    public static TheoryData<string, string> Objects() => new()
    {
        { "", """{"？":0}""" },
        { "unit", """{"unit":{"？":0}}""" },
        { "occasion", """{"occasion":{"？":0}}""" },
        { "occasion.speaker", """{"occasion":{"speaker":{"？":0}}}""" },
        { "comparator", """{"comparators":{"city":{"？":0}}}""" },
        { "survey", """{"surveys":[{"？":0}]}""" },
        { "indicator", """{"surveys":[{"indicators":[{"？":0}]}]}""" },
        { "rank", """{"surveys":[{"indicators":[{"ranks":[{"？":0}]}]}]}""" },
        { "past", """{"surveys":[{"indicators":[{"history":[{"？":0}]}]}]}""" },
        { "subunits", """{"surveys":[{"subunits":{"？":0}}]}""" },
        { "subunit", """{"surveys":[{"subunits":{"items":[{"？":0}]}}]}""" },
        { "evidence", """{"evidence":[{"？":0}]}""" },
        { "evidenceFigure", """{"evidence":[{"figures":[{"？":0}]}]}""" },
    };

    /// <summary>The reader names all members it knows in the hint about one it does not; so the two lists can be held against each other.</summary>
    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_and_reader_know_the_same_members(string definition, string json)
    {
        Diagnostic unknown = Assert.Single(Samples.Read(json).Diagnostics, diagnostic => diagnostic.Code == "JS022");
        string[] known = unknown.Hint["这里可以写：".Length..^1].Split('、');
        Assert.Equal(Properties(definition).Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_object_of_the_schema_refuses_unknown_members() =>
        Assert.All(Objects().Select(row => row.Data.Item1), definition =>
            Assert.False(Member(Definition(definition), "additionalProperties").Flag));

    [Fact]
    public void Levels_and_units_are_those_of_the_reader()
    {
        Assert.Equal(Enum.GetNames<UnitLevel>().Select(name => name.ToLowerInvariant()), Texts("unit", "level"));
        Assert.Equal(["%", "分", ""], Texts("indicator", "unit"));
    }

    private static IEnumerable<string> Texts(string definition, string property) =>
        Member(Member(Member(Definition(definition), "properties"), property), "enum").Items.Where(item => item.Kind == JsonKind.Text).Select(item => item.Text);

    private static IEnumerable<string> Properties(string definition) =>
        Member(Definition(definition), "properties").Members.Select(member => member.Name);

    private static JsonNode Definition(string name) => name switch
    {
        "" => Schema,
        "occasion.speaker" => Member(Member(Definition("occasion"), "properties"), "speaker"),
        _ => Member(Member(Schema, "definitions"), name),
    };

    private static JsonNode Member(JsonNode node, string name) => node.Members.Single(member => member.Name == name).Value;

    private static JsonNode Parse()
    {
        DiagnosticBag faults = new();
        JsonNode? root = JsonTree.Read(new SourceFile("survey.schema.json", Encoding.UTF8.GetBytes(SurveySchema.Text)), faults);
        Assert.Empty(faults.Items);
        return root!;
    }
}
