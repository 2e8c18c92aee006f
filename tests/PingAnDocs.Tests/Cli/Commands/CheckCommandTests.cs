namespace PingAnDocs.Tests.Cli.Commands;

public class CheckCommandTests
{
    public CheckCommandTests() => WholeKit.Read(); // skips while the stages are not all there

    [Fact]
    public void Good_data_passes()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("check", folder.Put("青山县.json", SampleSurvey.Text));
        Assert.Equal((0, ""), (run.Code, run.Output));
        Assert.Contains("青山县.json：通过", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_data_is_refused_with_place_and_hint_and_the_good_is_still_checked()
    {
        using var folder = new ScratchFolder();
        var run = CommandRun.Of("check", folder.Put("a.json", SampleSurvey.Contradictory), folder.Put("b.json", SampleSurvey.Text), "--json");
        Assert.Equal(1, run.Code);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("\"input\":\"a.json\",\"status\":\"refused\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("$.surveys[0].indicators[0].change", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"input\":\"b.json\",\"status\":\"accepted\"", lines[1], StringComparison.Ordinal);
    }
}
