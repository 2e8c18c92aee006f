namespace PingAnDocs.Tests.Cli.Commands;

public class GenerateSimilarityTests
{
    [Fact]
    public void A_batch_ends_with_how_alike_its_documents_are()
    {
        using var folder = new ScratchFolder();
        foreach (var county in new[] { "青山县", "沙河县", "松泉县" }) folder.Put($"{county}.json", SampleSurvey.Text.Replace("青山县", county, StringComparison.Ordinal));
        var run = CommandRun.Of("generate", folder.Path, "--kit", WholeKit.Folder, "-o", folder.At("output"));
        Assert.Equal(0, run.Code);
        Assert.Matches(@"雷同检查：3 份文稿，逐字比较 3 对。去掉数字和地名以后，平均有 [0-9.]+% 的文字与对方连续相同；最像的是 ..县 和 ..县，全文 [0-9.]+%，第二部分以后 [0-9.]+%。", run.Error);
        Assert.Matches(@"超过 80\.0% 算雷同，有 [0-9]+ 对；超过 60\.0% 须留意，有 [0-9]+ 对。详见 similarity\.json。", run.Error);
        Assert.True(File.Exists(folder.At("output/similarity.json")));
        Assert.DoesNotContain("不属于本次的文稿", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_document_is_compared_with_nothing()
    {
        using var folder = new ScratchFolder();
        folder.Put("青山县.json", SampleSurvey.Text);
        var run = CommandRun.Of("generate", folder.Path, "--kit", WholeKit.Folder, "-o", folder.At("output"));
        Assert.DoesNotContain("雷同检查", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.At("output/similarity.json")));
    }

    [Fact]
    public void Pairs_above_a_limit_are_told_with_what_to_do()
    {
        using var folder = new ScratchFolder();
        using var kit = new KitCopy().Replace("similarity.json", "\"warnAbove\": 0.60", "\"warnAbove\": 0.10");
        for (var number = 0; number < 5; number++) folder.Put($"{number}.json", SampleSurvey.Text.Replace("青山县", Property.MadeSurvey.CountyOf(number), StringComparison.Ordinal));
        var run = CommandRun.Of("generate", folder.Path, "--kit", kit.Path, "-o", folder.At("output"));
        Assert.Equal(0, run.Code);
        Assert.Contains("警告 SM002 0.docx", run.Error, StringComparison.Ordinal);
        Assert.Contains("补写措辞", run.Error, StringComparison.Ordinal);
        Assert.Contains("另有 5 条同类提醒", run.Error, StringComparison.Ordinal);
    }
}
