namespace PingAnDocs.Tests.Cli.Commands;

public class ExplainCommandTests
{
    [Fact]
    public void Every_survey_of_a_folder_is_explained()
    {
        var run = CommandRun.Of("explain", Repository.At("input"), "--kit", WholeKit.Folder);
        Assert.Equal(0, run.Code);
        foreach (var path in Directory.EnumerateFiles(Repository.At("input"), "*.json"))
            Assert.Contains(Path.GetFileName(path), run.Output, StringComparison.Ordinal);
        Assert.Contains("个百分点未达", run.Output, StringComparison.Ordinal);
        Assert.Contains("列为重点问题", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_survey_does_not_keep_the_others_from_being_explained()
    {
        using var folder = new ScratchFolder();
        folder.Put("1.json", "{ \"schema\": \"pingan-survey/1\" }");
        File.Copy(Directory.EnumerateFiles(Repository.At("input"), "01*.json").Single(), folder.At("2.json"));
        var run = CommandRun.Of("explain", folder.Path, "--kit", WholeKit.Folder);
        Assert.Equal(1, run.Code);
        Assert.Contains("2.json", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_cells_the_sentence_the_winner_and_the_rank()
    {
        var path = Directory.EnumerateFiles(Repository.At("input"), "01*.json").Single();
        var lines = CommandRun.Of("explain", path, "--kit", WholeKit.Folder, "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var hit = lines.First(line => line.Contains("\"rule\":\"R-101\"", StringComparison.Ordinal) && line.Contains("\"status\":\"hit\"", StringComparison.Ordinal));
        Assert.Contains("\"cells\":[{\"feature\":\"指标类\",\"test\":\"治安\",\"value\":\"治安\",\"holds\":\"yes\"", hit, StringComparison.Ordinal);
        Assert.Contains("\"paths\":[\"$.surveys[0].indicators[0].change\"]", hit, StringComparison.Ordinal);
        Assert.Contains("\"rank\":1,\"maxProblems\":3", hit, StringComparison.Ordinal);
        Assert.Contains("时，列为重点问题", hit, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("\"status\":\"cut\"", StringComparison.Ordinal)
            && line.Contains("问题按轻重排第4，只展开前3个", StringComparison.Ordinal) && line.Contains("\"rank\":4,\"maxProblems\":3", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("\"rule\":\"R-104\"", StringComparison.Ordinal) && line.Contains("\"overriddenBy\":\"R-101\"", StringComparison.Ordinal));
    }
}
