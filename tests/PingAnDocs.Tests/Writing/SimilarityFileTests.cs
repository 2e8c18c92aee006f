using System.Text;
using Newtonsoft.Json.Linq;
using PingAnDocs.Similarity;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class SimilarityFileTests
{
    private static readonly SimilarPair Pair = new("沙河县", "青山县", new Likeness(0.8123456m, 0.75m, 0.5m), SimilarityVerdict.Fault, ["各镇要逐项整改，年底前见到成效"]);

    private static readonly SimilarityReport Report = new(SimilarityOptions.Usual, 3, new Likeness(0.4m, 0.3m, 0.2m), Pair, [Pair], 1, 0)
    {
        Compared = 3,
        Past = [new OwnPast("青山县", 2027, 2026, 40, 8), new OwnPast("沙河县", 2027, 2026, 40, 12)],
        Doubtful = [("青山县", new ForeignName("和县", "和县", "正文第4段", "县政府和县委各部门。"))],
    };

    [Fact]
    public void The_file_tells_the_verdict_the_figures_and_the_pairs_with_their_passages()
    {
        var json = Read(Report);
        Assert.Equal("fault 3 3 3 0.60 0.80 1 0", string.Join(' ', new[] { "verdict", "documents", "pairs", "compared", "warnAbove", "faultAbove", "faults", "warnings" }.Select(name => json[name]!.ToString(Newtonsoft.Json.Formatting.None).Trim('"'))));
        Assert.Equal(0.4m, json.SelectToken("mean.commonRuns")!.Value<decimal>());
        Assert.Equal("沙河县 青山县 fault 0.8123", string.Join(' ', new[] { "one", "other", "verdict", "commonRuns" }.Select(name => json.SelectToken($"alike[0].{name}")!.ToString())));
        Assert.Equal("各镇要逐项整改，年底前见到成效", json.SelectToken("worst[0].passages[0]")!.ToString());
        Assert.Equal("县政府和县委各部门。", json.SelectToken("doubtfulNames[0].sentence")!.ToString());
    }

    [Fact]
    public void Of_the_own_past_the_mean_stands_there_and_the_worst_first()
    {
        var json = Read(Report);
        Assert.Equal(0.25m, json.SelectToken("ownPast.mean")!.Value<decimal>());
        Assert.Equal(["沙河县", "青山县"], json.SelectTokens("ownPast.worst[*].document").Select(name => name.ToString()));
        Assert.Null(Read(Report with { Past = [] }).SelectToken("ownPast.mean"));
    }

    private static JObject Read(SimilarityReport report)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(Encoding.UTF8.GetString(SimilarityFile.Write(report)))) { FloatParseHandling = Newtonsoft.Json.FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }
}
