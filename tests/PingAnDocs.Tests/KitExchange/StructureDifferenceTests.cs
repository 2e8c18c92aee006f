using PingAnDocs.Data;
using PingAnDocs.KitExchange;

namespace PingAnDocs.Tests.KitExchange;

/// <summary>What kind of document a kit makes is part of what two kits differ in.</summary>
public class StructureDifferenceTests
{
    private static readonly SourceFile Survey = new("02.json", File.ReadAllBytes(Directory.GetFiles(Repository.At("input"), "02-*.json").Single()));

    [Theory]
    [InlineData("tongbao", "\"attachment\"", "\"sentence\"", "文稿结构 镇（街道）情况 形式：值 由“附件”改为“句子”")]
    [InlineData("tongbao", "\"top\": 3", "\"top\": 5", "文稿结构 镇（街道）情况 点名前几位：值 由“3”改为“5”")]
    [InlineData("tongbao", "\"O-ADDRESSEES\"", "\"O-ISSUER\"", "文稿结构 称谓或主送 措辞：值 由“O-ADDRESSEES”改为“O-ISSUER”")]
    [InlineData("tongbao", "\"steady\": \"H-STEADY\"", "\"steady\": \"H-PROBLEMS\"", "文稿结构 第2部分 标题：值 由“H-PROBLEMS｜H-STEADY”改为“H-PROBLEMS｜H-PROBLEMS”")]
    [InlineData("head", "\"points\": 3", "\"points\": 2", "文稿结构 第1部分 几点意见：值 由“3”改为“2”")]
    public void A_changed_plan_is_one_line_with_its_place_and_changes_the_speech(string kit, string old, string now, string line)
    {
        using var kits = new KindsFolder().Change(kit, "plan.json", old, now);
        Assert.Equal([line], kits.Changes(kit));
        Assert.True(KindsFolder.Difference(KindsFolder.Shipped(kit), kits.At(kit)).Effect(kit == "tongbao" && now.Contains("H-PROBLEMS", StringComparison.Ordinal) ? Calm : Survey).Changes);
    }

    [Fact]
    public void A_changed_name_of_a_kit_is_told()
    {
        using var kits = new KindsFolder().Change("head", "kit.json", "主要领导在通报会上的讲话", "县长讲话");
        Assert.Equal(["文稿结构 文稿包 名称：值 由“主要领导在通报会上的讲话”改为“县长讲话”"], kits.Changes("head"));
    }

    [Fact]
    public void Addressees_and_issuer_and_attached_table_are_sentences_that_change()
    {
        var sentences = KindsFolder.Difference(KindsFolder.Shipped("speech"), KindsFolder.Shipped("tongbao")).Effect(Survey).Sentences;
        Assert.Contains(sentences, pair => pair.New.StartsWith("各镇（街道）", StringComparison.Ordinal) && pair.New.EndsWith('：'));
        Assert.Contains(sentences, pair => pair.New.StartsWith("中共", StringComparison.Ordinal) && pair.New.EndsWith("政法委员会", StringComparison.Ordinal));
        Assert.Contains(sentences, pair => pair.New.Contains('｜', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("head")]
    [InlineData("tongbao")]
    public void A_kind_differs_from_the_kit_it_builds_on_only_where_it_does(string kind)
    {
        var changes = KindsFolder.Difference(KindsFolder.Shipped("speech"), KindsFolder.Shipped(kind)).Changes;
        Assert.DoesNotContain(changes, change => change.Sheet is "规则" or "规则测试" or "指标" or "原因");
        Assert.Contains(changes, change => change is { Sheet: "文稿结构", Item: "文稿包 名称", Kind: ChangeKind.Added });
        Assert.Contains(changes, change => change is { Sheet: "文稿结构", Item: "镇（街道）情况 形式", Kind: ChangeKind.Changed });
    }

    [Fact]
    public void Sections_are_known_by_their_headings_when_one_is_added()
    {
        using var kits = new KindsFolder().Change(
            "speech", "plan.json", "\"sections\": [", """ "sections": [ { "heading": { "phrase": "H-STEADY" }, "content": [ { "phrase": "M-LEAD-STEADY" } ] }, """);
        Assert.Equal(
            ["文稿结构：新增 “H-STEADY”部分 标题（值“H-STEADY”）", "文稿结构：新增 “H-STEADY”部分 内容（值“M-LEAD-STEADY”）"],
            kits.Changes("speech"));
    }

    [Fact]
    public void A_change_of_the_base_is_a_change_of_the_kits_that_build_on_it()
    {
        using var kits = new KindsFolder().Change("speech", "rules.json", "\"maxProblems\": 3", "\"maxProblems\": 1");
        Assert.Equal(["参数 rules.json maxProblems：值 由“3”改为“1”"], kits.Changes("tongbao"));
    }

    [Fact]
    public void The_usual_plan_written_out_is_no_difference_but_for_its_version()
    {
        using var kits = new KindsFolder();
        File.Delete(Path.Combine(kits.At("speech"), "plan.json"));
        Assert.Equal(["文稿结构：删去 提纲 版本（值“2026.1”）"], kits.Changes("speech"));
    }

    [Fact]
    public void Where_only_the_template_differs_the_surveys_effect_says_so()
    {
        using var kits = new KindsFolder();
        File.Copy(Path.Combine(kits.At("tongbao"), "template.docx"), Path.Combine(kits.At("speech"), "template.docx"), overwrite: true);
        var difference = KindsFolder.Difference(KindsFolder.Shipped("speech"), kits.At("speech"));
        Assert.All(difference.Changes, change => Assert.Equal("模板", change.Sheet));
        var effect = difference.Effect(Survey);
        Assert.True(effect is { OnlyLayout: true, Changes: true, Sentences.Count: 0 });
    }

    [Fact]
    public void The_template_of_the_base_is_the_kits_own()
    {
        using var kits = new KindsFolder();
        File.Copy(Path.Combine(kits.At("tongbao"), "template.docx"), Path.Combine(kits.At("speech"), "template.docx"), overwrite: true);
        Assert.Contains(KindsFolder.Difference(KindsFolder.Shipped("head"), kits.At("head")).Changes, change => change is { Sheet: "模板", Item: "template.docx" });
    }

    [Fact]
    public void A_workbook_with_an_edited_plan_shows_the_change_before_it_is_imported()
    {
        using var kits = new KindsFolder();
        var book = kits.Workbook("head");
        var path = Path.Combine(kits.At("head"), "改.xlsx");
        File.WriteAllBytes(path, book.Type("文稿结构", $"C{KindsFolder.Row(book, "第1部分", "几点意见")}", "２").ToBytes());
        var difference = KindsFolder.Difference(kits.At("head"), path);
        Assert.Equal("文稿结构 第1部分 几点意见：值 由“3”改为“2”", Assert.Single(difference.Changes).Text);
        Assert.NotEmpty(difference.Effect(Survey).Sentences);
    }

    private static SourceFile Calm => new("04.json", File.ReadAllBytes(Directory.GetFiles(Repository.At("input"), "04-*.json").Single()));
}
