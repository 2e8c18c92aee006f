using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;

namespace PingAnDocs.Tests;

/// <summary>A kit that builds on another one holds only what differs.</summary>
public class BuildingKitTests
{
    private const string Rules = """
        { "rules": [
          { "id": "R-201", "name": "镇街之间差距很大", "subject": "调查", "when": { "镇街极差": ">= 8" },
            "then": { "problem": "P-TOWNS", "statement": "T-TOWNS", "severity": "中", "causes": ["C-GRID"], "measures": ["M-TOWNS"] },
            "why": "本地差别普遍较大",
            "tests": [ { "given": { "镇街极差": 8 }, "expect": true }, { "given": { "镇街极差": 7.99 }, "expect": false } ] },
          { "id": "R-202", "name": "镇街之间差距极大", "subject": "调查", "when": { "镇街极差": ">= 20" },
            "then": { "problem": "P-TOWNS", "statement": "T-TOWNS", "severity": "重", "causes": ["C-GRID"], "measures": ["M-TOWNS"] },
            "why": "相差二十个点是另一回事",
            "tests": [ { "given": { "镇街极差": 20 }, "expect": true }, { "given": { "镇街极差": 19.99 }, "expect": false } ] } ] }
        """;

    [Fact]
    public void A_kit_with_nothing_of_its_own_is_its_base_under_another_name()
    {
        using var shelf = new KitShelf().Build("own");
        var (own, speech) = (shelf.Read("own"), shelf.Read("speech"));
        Assert.Equal("试用", own.Name);
        Assert.Equal(speech.Rules.Rules.Select(rule => rule.Id), own.Rules.Rules.Select(rule => rule.Id));
        Assert.Equal(speech.Phrases.Phrases.Keys, own.Phrases.Phrases.Keys);
        Assert.True(speech.TemplateBytes.Span.SequenceEqual(own.TemplateBytes.Span));
    }

    [Fact]
    public void An_entry_written_anew_stands_where_the_old_one_stood_and_a_new_one_behind()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", Rules));
        var ids = shelf.Read("speech").Rules.Rules.Select(rule => rule.Id).ToList();
        var own = shelf.Read("own").Rules;
        Assert.Equal([.. ids, "R-202"], own.Rules.Select(rule => rule.Id));
        Assert.Equal("镇街之间差距很大", own.Rules[ids.IndexOf("R-201")].Name);
        Assert.Equal("rules.json", own.Rules[^1].Place.File);
        Assert.Equal("../speech/rules.json", own.Rules[0].Place.File);
    }

    [Fact]
    public void What_is_removed_is_gone_and_no_rule_gives_way_to_it_any_more()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", """{ "remove": ["R-107", "R-201"] }"""));
        var rules = shelf.Read("own").Rules.Rules;
        Assert.DoesNotContain(rules, rule => rule.Id is "R-107" or "R-201");
        Assert.DoesNotContain(rules, rule => rule.Overrides.Contains("R-107"));
        Assert.Contains("R-106", rules.Single(rule => rule.Id == "R-105").Overrides);
    }

    [Fact]
    public void Scalars_single_words_and_single_members_of_the_frame_are_overridden()
    {
        using var shelf = new KitShelf().Build(
            "own",
            files:
            [
                ("rules.json", """{ "version": "浙江1", "maxProblems": 5 }"""),
                ("indicators.json", """{ "fallbackClass": "综合", "indicators": [ { "name": "试用指标", "class": "其他" } ] }"""),
                ("phrases.json", """{ "lexicon": { "county": { "平安办": "县平安办" } }, "frame": { "steady": ["M-KEEP"], "overviewFrom": 2 } }"""),
            ]);
        var (own, speech) = (shelf.Read("own"), shelf.Read("speech"));
        Assert.Equal(("浙江1", 5), (own.Rules.Version, own.Rules.MaxProblems));
        Assert.Equal("综合", own.Indicators.FallbackClass);
        var county = own.Phrases.Lexicon.Of(UnitLevel.County);
        Assert.Equal(("县平安办", "县委政法委"), (county["平安办"], county["政法委"]));
        Assert.Equal(["M-KEEP"], own.Phrases.SteadyMeasures);
        Assert.Equal(speech.Phrases.OpeningMeasures, own.Phrases.OpeningMeasures);
        Assert.Equal(2, own.Phrases.OverviewFrom);
    }

    [Fact]
    public void Indicators_are_known_by_name_and_groups_are_removed_on_their_own()
    {
        using var shelf = new KitShelf().Build("own", files: ("indicators.json", """
            { "remove": ["平安指数"], "removeGroups": ["政法工作满意度"],
              "indicators": [ { "name": "平安建设满意度", "class": "综合", "parts": ["平安建设知晓率", "平安建设参与率"] } ] }
            """));
        var catalog = shelf.Read("own").Indicators;
        Assert.DoesNotContain(catalog.Indicators, entry => entry.Name == "平安指数");
        Assert.Null(catalog.GroupOf("政法工作满意度"));
        Assert.NotNull(catalog.GroupOf("政法工作满意率"));
        Assert.Equal(["平安建设知晓率", "平安建设参与率"], catalog.Find("平安建设满意度", "").Parts);
    }

    [Fact]
    public void Dated_formulations_are_known_by_their_text()
    {
        using var shelf = new KitShelf().Build("own", files: ("formulations.json", """
            { "remove": ["综治"], "formulations": [ { "text": "平安大起底", "validTo": "2024-12-31", "source": "本县文件" } ] }
            """));
        var files = KitFiles.Load(shelf.At("own"), new DiagnosticBag())!;
        var texts = FormulationListReader.Read(files.Formulations!, new DiagnosticBag())!.Items.Select(item => item.Text).ToList();
        Assert.DoesNotContain("综治", texts);
        Assert.Contains("社会治安综合治理", texts);
        Assert.Equal("平安大起底", texts[^1]);
    }

    [Fact]
    public void A_kit_may_build_on_a_kit_that_builds_on_another()
    {
        using var shelf = new KitShelf()
            .Build("middle", files: ("rules.json", """{ "maxProblems": 2, "remove": ["R-908"] }"""))
            .Build("own", "../middle", ("rules.json", """{ "remove": ["R-201"] }"""));
        var rules = shelf.Read("own").Rules;
        Assert.Equal(2, rules.MaxProblems);
        Assert.DoesNotContain(rules.Rules, rule => rule.Id is "R-908" or "R-201");
        Assert.Equal("../speech/rules.json", rules.Rules[0].Place.File);
    }

    [Fact]
    public void The_hash_covers_every_file_used()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", """{ "maxProblems": 2 }"""));
        var before = shelf.Read("own").Sha256;
        Assert.NotEqual(shelf.Read("speech").Sha256, before);
        shelf.Change("speech", "phrases.json", "\"version\": \"2026.1\"", "\"version\": \"2026.2\"");
        var changedBase = shelf.Read("own").Sha256;
        Assert.NotEqual(before, changedBase);
        shelf.Change("own", "kit.json", "试用", "正式");
        Assert.NotEqual(changedBase, shelf.Read("own").Sha256);
    }
}
