using System.Text;
using PingAnDocs.Data;
using PingAnDocs.KitForm;

namespace PingAnDocs.Tests.KitForm;

public class CanonicalJsonTests
{
    public static TheoryData<string> Files => ["rules.json", "phrases.json", "indicators.json", "formulations.json", "plan.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_shipped_kit_is_canonical_and_the_form_is_stable(string name)
    {
        var file = new SourceFile(name, System.IO.File.ReadAllBytes(Path.Combine(WholeKit.Folder, name)));
        Assert.Equal(Encoding.UTF8.GetString(file.Bytes.Span), Formed(file));
        Assert.Empty(CanonicalCheck.Check(file));
    }

    [Fact]
    public void Members_rules_and_cells_get_their_order_and_numbers_keep_their_digits()
    {
        const string Written = """{"rules":[{"id":"R-002","when":{"低于平均数":"＞＝1","同比":"<0"},"name":"乙","tests":[{"expect":true,"given":{"同比":-0.10,"低于平均数":null}}]},{"id":"R-001"}],"version":"1"}""";
        const string Canonical = """
            {
              "version": "1",
              "rules": [
                {
                  "id": "R-001"
                },
                {
                  "id": "R-002",
                  "name": "乙",
                  "when": {
                    "低于平均数": ">= 1",
                    "同比": "< 0"
                  },
                  "tests": [
                    {
                      "given": {
                        "同比": -0.10,
                        "低于平均数": null
                      },
                      "expect": true
                    }
                  ]
                }
              ]
            }

            """;
        Assert.Equal(Canonical, Formed(Rules(Written)));
        Assert.Equal(Canonical, Formed(Rules(Canonical)));
    }

    [Theory]
    [InlineData("{\n  \"version\": \"1\",\n    \"rules\": []\n}\n", 3)]
    [InlineData("{\n  \"rules\": [],\n  \"version\": \"1\"\n}\n", 2)]
    [InlineData("{\n  \"version\": \"1\",\n  \"rules\": []\n}", 5)]
    [InlineData("\uFEFF{\n  \"version\": \"1\",\n  \"rules\": []\n}\n", 1)]
    public void The_first_line_that_differs_is_named(string text, int line)
    {
        var note = Assert.Single(CanonicalCheck.Check(Rules(text)));
        Assert.Equal(("KT140", Severity.Note, line), (note.Code, note.Severity, note.Place.Line));
    }

    [Fact]
    public void A_file_that_is_no_JSON_is_not_formed()
    {
        var faults = new DiagnosticBag();
        Assert.Null(CanonicalJson.Of(Rules("{ \"version\": }"), faults));
        Assert.True(faults.HasErrors);
    }

    [Fact]
    public void A_plan_and_a_description_get_their_order_too()
    {
        const string Plan = """{"closing":[{"steady":"b","phrase":"a"}],"sections":[{"content":[{"part":"results"}],"heading":{"phrase":"c"}}],"subunits":{"names":true,"form":"none"},"version":"1"}""";
        Assert.Equal(
            """{"version":"1","subunits":{"form":"none","names":true},"sections":[{"heading":{"phrase":"c"},"content":[{"part":"results"}]}],"closing":[{"phrase":"a","steady":"b"}]}""",
            Formed(File("plan.json", Plan)).Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("{\n  \"schema\": \"pingan-kit/1\",\n  \"name\": \"甲\"\n}\n", Formed(File("kit.json", """{"name":"甲","schema":"pingan-kit/1"}""")));
    }

    [Theory]
    [InlineData("plan.json")]
    [InlineData("kit.json")]
    public void The_lint_notes_a_plan_or_description_of_another_form_and_leaves_the_bases_to_its_editor(string name)
    {
        using var kits = new KitExchange.KindsFolder();
        foreach (var kit in new[] { "head", "speech" })
            if (System.IO.File.Exists(Path.Combine(kits.At(kit), name))) kits.Change(kit, name, "  \"$schema\"", "    \"$schema\"");
        var note = Assert.Single(KitLint.Read(kits.At("head")).Diagnostics);
        Assert.Equal(("KT140", name, 2), (note.Code, note.Place.File, note.Place.Line));
    }

    private static SourceFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Formed(SourceFile file) => Encoding.UTF8.GetString(CanonicalJson.Of(file, new DiagnosticBag())!);

    private static SourceFile Rules(string text) => new("rules.json", Encoding.UTF8.GetBytes(text));
}
