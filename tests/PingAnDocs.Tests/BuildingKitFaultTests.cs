using PingAnDocs.Data;

namespace PingAnDocs.Tests;

/// <summary>Every fault of a kit that builds on another is told where it was written: in its own file or in the base's.</summary>
public class BuildingKitFaultTests
{
    [Theory]
    [InlineData("rules.json", "{ \"remove\": [\"R-202\"] }", "KT411", 1, 14, "R-201")]
    [InlineData("rules.json", "{ \"remove\": [\"完全不沾边\"] }", "KT411", 1, 14, "")]
    [InlineData("indicators.json", "{\n \"remove\": [\"平安建设知晓\"] }", "KT411", 2, 13, "平安建设知晓率")]
    [InlineData("indicators.json", "{ \"removeGroups\": [\"平安指数\"] }", "KT411", 1, 20, "")]
    [InlineData("phrases.json", "{ \"remove\": [\"M-PATROLL\"] }", "KT411", 1, 14, "M-PATROL")]
    [InlineData("phrases.json", "{ \"remove\": [\"M-KEEP\"], \"measures\": [ { \"id\": \"M-KEEP\", \"titles\": [\"甲\"], \"texts\": [\"乙。\"] } ] }", "KT412", 1, 14, "")]
    [InlineData("rules.json", "{ \"remove\": \"R-201\" }", "JS020", 1, 13, "列表[…]")]
    [InlineData("rules.json", "{ \"remowe\": [] }", "JS022", 1, 3, "")]
    [InlineData("rules.json", "{ \"rules\": [\n { \"id\": \"R-201\" } ] }", "KT106", 2, 2, "")]
    public void A_fault_of_its_own_file_has_its_place_there(string file, string text, string code, int line, int column, string expected)
    {
        using var shelf = new KitShelf().Build("own", files: (file, text));
        var reading = KitReader.Read(shelf.At("own"));
        Assert.Null(reading.Kit);
        var fault = Assert.Single(reading.Diagnostics, fault => fault.Code == code);
        Assert.Equal(new { File = file, Line = line, Column = column }, new { fault.Place.File, fault.Place.Line, fault.Place.Column });
        Assert.Equal(expected, fault.Expected);
    }

    [Fact]
    public void A_fault_of_the_base_has_its_place_in_the_base()
    {
        using var shelf = new KitShelf().Build("own", files: ("rules.json", """{ "maxProblems": 2 }"""));
        shelf.Change("speech", "rules.json", "\"镇街极差\": \">= 镇街差距明显\"", "\"镇街极差\": \">> 3\"");
        var inBase = Assert.Single(KitReader.Read(shelf.At("speech")).Diagnostics, fault => fault.Code == "KT104");
        var fault = Assert.Single(KitReader.Read(shelf.At("own")).Diagnostics, fault => fault.Code == "KT104");
        Assert.Equal(inBase.Place with { File = "../speech/rules.json" }, fault.Place);
    }

    [Fact]
    public void A_measure_removed_from_under_the_frame_is_told_at_the_frame()
    {
        using var shelf = new KitShelf().Build("own", files: ("phrases.json", """{ "remove": ["M-KEEP"] }"""));
        var fault = Assert.Single(KitReader.Read(shelf.At("own")).Diagnostics, fault => fault.Code == "KT310");
        Assert.Equal(("../speech/phrases.json", "$.frame.steady[0]"), (fault.Place.File, fault.Place.Path));
        Assert.True(fault.Place.Line > 0);
    }

    [Fact]
    public void A_fault_of_the_bases_template_is_told_there()
    {
        using var shelf = new KitShelf().Build("own");
        shelf.Put("speech", "template.docx", "这不是 Word 文件");
        var faults = KitReader.Read(shelf.At("own")).Diagnostics;
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Equal("../speech/template.docx", fault.Place.File));
    }

    [Theory]
    [InlineData("../speach", "KT403", "speech")]
    [InlineData("/kits/speech", "KT402", "../speech 这样的相对路径")]
    [InlineData("C:/kits/speech", "KT402", "../speech 这样的相对路径")]
    [InlineData(".", "KT404", "")]
    public void A_base_that_is_none_is_told_in_kit_json(string on, string code, string expected)
    {
        using var shelf = new KitShelf().Build("own", on);
        var fault = Assert.Single(KitReader.Read(shelf.At("own")).Diagnostics);
        Assert.Equal((code, expected), (fault.Code, fault.Expected));
        Assert.Equal(("kit.json", "$.base", 1), (fault.Place.File, fault.Place.Path, fault.Place.Line));
    }

    [Fact]
    public void Kits_that_build_on_each_other_in_a_circle_are_refused_where_the_circle_closes()
    {
        using var shelf = new KitShelf().Build("one", "../two").Build("two", "../three").Build("three", "../two");
        var fault = Assert.Single(KitReader.Read(shelf.At("one")).Diagnostics);
        Assert.Equal(("KT404", "../three/kit.json"), (fault.Code, fault.Place.File));
        Assert.Contains("two → three → two", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Four_kits_may_lie_under_a_kit_but_not_five()
    {
        using var shelf = new KitShelf().Build("a").Build("b", "../a").Build("c", "../b").Build("d", "../c").Build("e", "../d");
        Assert.NotNull(KitReader.Read(shelf.At("d")).Kit);
        var fault = Assert.Single(KitReader.Read(shelf.At("e")).Diagnostics);
        Assert.Equal(("KT405", "../a/kit.json"), (fault.Code, fault.Place.File));
    }

    [Theory]
    [InlineData("""{ "schema": "pingan-kit/2", "name": "甲" }""", "KT401")]
    [InlineData("""{ "schema": "pingan-kit/1" }""", "JS021")]
    [InlineData("""{ "schema": "pingan-kit/1", "name": "甲", "bass": "../speech" }""", "JS022")]
    public void A_wrong_kit_json_is_refused(string text, string code)
    {
        using var shelf = new KitShelf();
        shelf.Put("own", "kit.json", text);
        Assert.Equal(code, Assert.Single(KitReader.Read(shelf.At("own")).Diagnostics).Code);
    }

    [Fact]
    public void Without_a_base_there_is_nothing_to_remove()
    {
        using var shelf = new KitShelf();
        shelf.Change("speech", "rules.json", "\"maxProblems\": 3,", "\"maxProblems\": 3, \"remove\": [\"R-107\"],");
        var fault = Assert.Single(KitReader.Read(shelf.At("speech")).Diagnostics);
        Assert.Equal("KT411", fault.Code);
        Assert.Contains("base", fault.Hint, StringComparison.Ordinal);
    }
}
