using System.Text.Json.Nodes;
using PingAnDocs.Tests.Data.Batch;
using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class BatchSurveysTests
{
    [Fact]
    public void A_single_file_has_nothing_in_common_with_anybody()
    {
        using var folder = new ScratchFolder();
        Assert.Null(BatchSurveys.TruthOf(InputFiles.Find([folder.Put("a.json", SampleSurvey.Text)], new DiagnosticBag())));
    }

    [Fact]
    public void What_cannot_be_read_or_is_refused_by_itself_does_not_count()
    {
        using var folder = new ScratchFolder();
        var files = new BatchWorld(1, 4, 2).Files(new BatchShape(Shown.Everything, Ranks: false));
        folder.Put("0.json", files[0].ToJsonString());
        // Three refused files give another average, which would be the majority if they counted.
        for (var county = 1; county < 4; county++) folder.Put($"{county}.json", Refused(files[county]).ToJsonString());
        folder.Put("4.json", "{");
        var inputs = InputFiles.Find([folder.Path, folder.At("missing.json")], new DiagnosticBag());
        var survey = SurveyReader.Read(new SourceFile("0.json", File.ReadAllBytes(folder.At("0.json")))).Survey!;
        Assert.Empty(BatchSurveys.TruthOf(inputs)!.Check(survey));
    }

    private static JsonObject Refused(JsonObject file)
    {
        var indicator = file["surveys"]![0]!["indicators"]![0]!;
        indicator["averages"]!["province"] = 70.00m;
        indicator["gaps"]!["province"] = -9.99m;
        return file;
    }
}
