using System.Text;
using PingAnDocs.Data.Masking;
using PingAnDocs.Similarity;
using PingAnDocs.Tests.Similarity;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public sealed class BatchLikenessTests : IDisposable
{
    private static readonly Kit Kit = WholeKit.Read("speech");

    private readonly BatchSpeeches batch = new();

    public void Dispose() => batch.Dispose();

    [Fact]
    public void A_document_that_names_another_county_of_the_batch_is_kept_back_with_the_sentence()
    {
        batch.Put("青山县", Survey("青山县", "在沙河县平安建设推进会上的讲话")).Put("沙河县", Survey("沙河县"));
        Assert.Equal(3, batch.Run(Kit));
        Assert.Equal([OutcomeStatus.Released, OutcomeStatus.KeptBack], batch.Outcomes.Select(outcome => outcome.Status));
        var fault = batch.Outcomes[1].Diagnostics.First(diagnostic => diagnostic.Code == "SM101");
        Assert.Contains("文稿里有“沙河县”，这是同一批次里“沙河县”的名称", fault.Message, StringComparison.Ordinal);
        Assert.Equal("在沙河县平安建设推进会上的讲话", fault.Found);
        Assert.Contains("沙河县", File.ReadAllText(Path.Combine(batch.Output, "青山县.rejected.txt")), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(batch.Output, "青山县.docx")));
    }

    [Fact]
    public void A_document_that_was_right_until_the_other_county_came_is_made_again_and_kept_back()
    {
        batch.Put("青山县", Survey("青山县", "在沙河县平安建设推进会上的讲话")).Put("松河县", Survey("松河县"));
        Assert.Equal(0, batch.Run(Kit));
        batch.Put("沙河县", Survey("沙河县"));
        Assert.Equal(3, batch.Run(Kit));
        Assert.Equal(["松河县 True Released", "沙河县 False Released", "青山县 False KeptBack"], batch.Outcomes.Select(outcome => $"{outcome.Document} {outcome.Kept} {outcome.Status}"));
        Assert.Contains(batch.Outcomes[2].Diagnostics, diagnostic => diagnostic.Code == "IO006");
    }

    [Fact]
    public void A_passage_the_kit_allows_releases_the_document()
    {
        using var copy = new KitCopy().Replace("similarity.json", "\"allow\": []", "\"allow\": [ { \"text\": \"沙河县平安建设推进会\" } ]");
        batch.Put("青山县", Survey("青山县", "在沙河县平安建设推进会上的讲话")).Put("沙河县", Survey("沙河县"));
        Assert.Equal(0, batch.Run(copy.Read().Kit!));
    }

    [Fact]
    public void Of_a_masked_document_neither_the_name_nor_the_sentence_is_told()
    {
        batch.Put("青山县", Survey("青山县", "在沙河县平安建设推进会上的讲话")).Put("沙河县", Survey("沙河县"));
        Assert.Equal(3, batch.Run(Kit, MaskLevel.Names));
        Assert.Contains(batch.Outcomes.SelectMany(outcome => outcome.Diagnostics), diagnostic => diagnostic.Code == "SM101");
        Assert.DoesNotContain(batch.Outcomes.SelectMany(outcome => outcome.Diagnostics), diagnostic => $"{diagnostic.Message}{diagnostic.Found}{diagnostic.Hint}".Contains("沙河", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_on_masked_documents_holds_no_name()
    {
        batch.Put("青山县", Survey("青山县")).Put("沙河县", Survey("沙河县"));
        Assert.Equal(0, batch.Run(Kit, MaskLevel.Names));
        var report = File.ReadAllText(Path.Combine(batch.Output, "similarity.json"));
        Assert.All(new[] { "青山", "沙河" }, name => Assert.DoesNotContain(name, report.Replace($"\"{name}县\"", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.NotEmpty(batch.Report!.Worst!.Passages);
    }

    [Fact]
    public void Counties_with_the_same_results_are_told_to_be_alike_and_delivered_all_the_same()
    {
        using var strict = new KitCopy().Replace("similarity.json", "\"faultAbove\": 0.80", "\"faultAbove\": 0.20").Replace("similarity.json", "\"warnAbove\": 0.60", "\"warnAbove\": 0.10");
        batch.Put("青山县", Survey("青山县")).Put("沙河县", Survey("沙河县"));
        Assert.Equal(0, batch.Run(strict.Read().Kit!));
        Assert.Equal(SimilarityVerdict.Fault, batch.Report!.Verdict);
        var pair = Assert.Single(batch.Report.Alike);
        Assert.Equal(("沙河县", "青山县"), (pair.One, pair.Other));
        Assert.All(pair.Passages, passage => Assert.Contains(passage, Text("沙河县"), StringComparison.Ordinal));
        Assert.Equal(2, Directory.GetFiles(batch.Output, "*.docx").Length);
    }

    [Fact]
    public void Documents_that_were_kept_are_compared_as_they_lie_on_the_disk()
    {
        batch.Put("青山县", Survey("青山县")).Put("沙河县", Survey("沙河县"));
        batch.Run(Kit);
        var (report, file) = (batch.Report!, batch.Contents("similarity.json"));
        batch.Run(Kit);
        Assert.All(batch.Outcomes, outcome => Assert.True(outcome.Kept));
        Assert.Equal(report.Worst!.Likeness, batch.Report!.Worst!.Likeness);
        Assert.Equal(file, batch.Contents("similarity.json"));
    }

    [Fact]
    public void A_single_document_or_a_run_that_did_not_come_to_its_end_leaves_no_report()
    {
        batch.Put("青山县", Survey("青山县")).Put("沙河县", Survey("沙河县"));
        batch.Run(Kit);
        Assert.Single(batch.Contents("similarity.json"));
        batch.Put("丁县", Encoding.UTF8.GetBytes(SampleSurvey.Contradictory));
        batch.Run(Kit, failFast: true);
        Assert.Null(batch.Report);
        Assert.Empty(batch.Contents("similarity.json"));
    }

    [Fact]
    public void Next_years_speech_tells_how_much_of_its_wording_it_takes_up_again()
    {
        batch.Put("青山县", Survey("青山县")).Put("沙河县", Survey("沙河县"));
        batch.Run(Kit);
        Assert.Empty(batch.Report!.Past);
        foreach (var county in new[] { "青山县", "沙河县" }) batch.Put(county, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Survey(county)).Replace("2026-11-20", "2027-11-20", StringComparison.Ordinal)));
        batch.Run(Kit);
        Assert.Equal(["沙河县 2027 2026", "青山县 2027 2026"], batch.Report!.Past.Select(past => FormattableString.Invariant($"{past.Document} {past.Year} {past.Before}")));
        // Most phrases have another wording to go to; those with one only say it again.
        Assert.All(batch.Report.Past, past => Assert.InRange(past.Share, 0m, 0.5m));
        Assert.All(batch.Report.Past, past => Assert.InRange(past.Slots, 10, 500));
    }

    [Fact]
    public void A_short_name_is_told_and_nothing_is_kept_back_for_it()
    {
        batch.Put("青山县", Survey("青山县", "在推进平安建设暨和县直机关座谈会上的讲话")).Put("和县", Survey("和县"));
        Assert.Equal(0, batch.Run(Kit));
        Assert.Equal("和县", Assert.Single(batch.Report!.Doubtful).Name.Name);
        Assert.Contains(batch.Report.Diagnostics, diagnostic => diagnostic.Code == "SM003");
    }

    private static byte[] Survey(string county, string title = "在全县深化平安建设推进会上的讲话") => Encoding.UTF8.GetBytes(SampleSurvey.Text
        .Replace("青山县", county, StringComparison.Ordinal).Replace("在全县深化平安建设推进会上的讲话", title, StringComparison.Ordinal));

    private string Text(string document) => string.Join(' ', DocumentText.Read(File.ReadAllBytes(Path.Combine(batch.Output, $"{document}.docx")), Kit.TemplateBytes)
        .Where(line => line.IsWording).Select(line => line.Text));
}
