using System.Globalization;
using System.Xml.Linq;
using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Tests.Data;
using PingAnDocs.Verification;
using PingAnDocs.Writing;
using DiagnosticText = PingAnDocs.Writing.DiagnosticText;

namespace PingAnDocs.Tests.Writing.Report;

public class ReportWriterTests
{
    private const string Full = "02-数据齐全的县.json";
    private const string Towns = "fujian/01-一百七十个乡镇街道的市.json";

    public static TheoryData<string, string> Samples => new()
    {
        { "01-只有差值的县.json", "speech" }, { Full, "speech" }, { Full, "tongbao" }, { "03-按分计排名的县.json", "speech" }, { Towns, "fujian" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_speech_stands_there_word_for_word(string sample, string kit)
    {
        var page = ReportPage.Sample(sample, kit);
        var lines = page.OfClass("s").Select(ReportPage.Words).ToList();
        var spoken = Sentences(page.Speech.Narrative).ToList();
        Assert.Equal(spoken, lines);
        Assert.Equal(spoken.Count, page.OfClass("proof").Count());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_figure_of_the_speech_has_an_entry_with_all_its_sources(string sample, string kit)
    {
        var page = ReportPage.Sample(sample, kit);
        var marks = page.OfClass("f").ToList();
        var figures = Figures(page.Speech.Narrative).ToList();
        Assert.Equal(figures.Select(figure => figure.Text), marks.Select(mark => mark.Value));
        Assert.NotEmpty(figures);
        foreach (var (mark, figure) in marks.Zip(figures))
        {
            var entry = page.ById($"f{mark.Attribute("data-f")!.Value}");
            Assert.Equal(figure.Text, entry.Element("b")!.Value);
            Assert.Equal(figure.Fact.Sources.Select(place => place.Path).Distinct().Order(StringComparer.Ordinal), ReportPage.Paths(entry).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_figure_that_was_given_names_its_line(string sample, string kit)
    {
        var page = ReportPage.Sample(sample, kit);
        var given = Figures(page.Speech.Narrative).Zip(page.OfClass("f")).Where(pair => pair.First.Fact is { Derivation: "", Sources.Count: 1 }).ToList();
        Assert.NotEmpty(given);
        Assert.All(given, pair => Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"第{pair.First.Fact.Sources[0].Line}行第{pair.First.Fact.Sources[0].Column}列"),
            page.ById($"f{pair.Second.Attribute("data-f")!.Value}").Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_figure_that_was_not_said_is_listed_under_its_reason(string sample, string kit)
    {
        var page = ReportPage.Sample(sample, kit);
        var listed = page.ById("omitted").Descendants("details").SelectMany(group => ReportPage.Paths(group).Select(path => new Omission(path, group.Element("summary")!.Nodes().OfType<XText>().First().Value)));
        var omitted = Omissions.Of(page.Result.Reading.Leaves, page.Speech);
        Assert.Equal(omitted.OrderBy(item => item.Path, StringComparer.Ordinal), listed.OrderBy(item => item.Path, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_rule_that_concerned_a_subject_says_its_verdict_and_why(string sample, string kit)
    {
        var page = ReportPage.Sample(sample, kit);
        var rows = page.OfClass("rule").SelectMany(rule => rule.Descendants("tbody").Elements("tr").Select(row => (
            Rule: rule.Element("summary")!.Value.Split(' ')[0], Cells: row.Elements("td").Select(cell => cell.Value).ToList()))).ToList();
        foreach (var evaluation in page.Speech.Findings.Evaluations.Where(item => item.Verdict != Verdict.Miss))
        {
            var row = Assert.Single(rows, row => row.Rule == evaluation.Rule.Id && row.Cells[0] == evaluation.Subject.Name);
            Assert.Equal(VerdictWords.Of(evaluation.Verdict), row.Cells[1]);
            Assert.NotEmpty(row.Cells[2]);
        }
    }

    [Fact]
    public void A_miss_says_by_how_much_an_undecided_rule_what_is_missing_an_overridden_one_what_won()
    {
        var page = ReportPage.Sample(Full);
        var reasons = page.OfClass("rule").SelectMany(rule => rule.Descendants("tr")).Select(row => row.Value).ToList();
        Assert.Contains(reasons, reason => reason.Contains("不命中", StringComparison.Ordinal) && reason.Contains("（差", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("待定缺少“", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("被覆盖让位于R-", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("被截断问题个数超过上限3个", StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_stand_in_the_order_of_the_speech_and_lead_to_their_sentences()
    {
        var page = ReportPage.Sample(Full);
        var problems = page.OfClass("problems").Single().Elements("li").ToList();
        Assert.Equal(page.Speech.Plan.Problems.All.Select(problem => problem.Id), problems.Select(problem => problem.Element("p")!.Value.Split(' ')[1].Split('，')[0]));
        Assert.All(problems.SelectMany(problem => problem.Descendants("a")), link => Assert.Contains("s", page.ById(link.Attribute("href")!.Value[1..]).Attribute("class")!.Value, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.NotEmpty(problem.Descendants("a")));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_remark_on_the_data_is_told_in_one_of_the_parts(string sample, string kit)
    {
        var page = ReportPage.Sample(sample, kit);
        var warnings = page.ById("warnings").Value;
        var causes = page.ById("causes").Value;
        foreach (var diagnostic in page.Result.Diagnostics.Where(item => item.Code != "SV901"))
            Assert.Contains(DiagnosticText.Sentence(diagnostic), diagnostic.Code is "NA101" or "NA102" ? causes : warnings, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cause_without_evidence_is_named()
    {
        var page = ReportPage.Sample("01-只有差值的县.json");
        Assert.Contains(page.Result.Diagnostics, item => item.Code == "NA101");
        Assert.Contains("没有数据支撑，文中只提出要查找的方向", page.ById("causes").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_inside_the_sampling_error_stand_there_with_their_numbers()
    {
        var page = ReportPage.Sample(Full);
        var rows = page.ById("chance").Descendants("tbody").Elements("tr").Select(row => row.Elements("td").Select(cell => cell.Value).ToList()).ToList();
        var row = Assert.Single(rows, row => row[0] == "省级调查·社会治安满意率" && row[1] == "与上年比");
        Assert.Equal(["−0.12个百分点", "400人", "±3.7个百分点"], row[2..5]);
        Assert.Equal(
            page.Result.Diagnostics.Count(item => item.Code == "SV901"),
            rows.DistinctBy(each => (each[0], OverTime: each[1] == "与上年比")).Count());
    }

    [Fact]
    public void A_rule_is_read_as_a_sentence_beside_the_sentence_it_is_behind()
    {
        var page = ReportPage.Sample(Full);
        var line = page.OfClass("s").First(line => ReportPage.Words(line).StartsWith("首先，", StringComparison.Ordinal));
        var proof = page.ById(line.Attribute("aria-controls")!.Value).Value;
        Assert.Contains("R-101 社会治安指标下降并且低于平均：“治安”类指标同比下降", proof, StringComparison.Ordinal);
        Assert.Contains("P-SAFETY", proof, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_kept_back_says_so_before_anything_else()
    {
        var kit = WholeKit.Read();
        var released = ReportPage.Sample(Full);
        Assert.Empty(released.OfClass("kept"));
        Assert.Single(released.OfClass("released"));

        var fault = new Diagnostic("VF201", Severity.Error, SourcePlace.WholeFile("成稿.docx"), "第3段的数字与数据不符。", "92.13", "92.31", "");
        var page = ReportPage.Of(released.Result with { Speech = released.Speech with { Report = new VerificationReport([fault]) } }, kit);
        var banner = page.OfClass("kept").Single();
        Assert.Contains("本稿未放行。", banner.Value, StringComparison.Ordinal);
        Assert.Contains("第3段的数字与数据不符。（发现：92.13；应为：92.31）", banner.Value, StringComparison.Ordinal);
        Assert.StartsWith("【未放行】", page.All.Single(element => element.Name == "title").Value, StringComparison.Ordinal);
        Assert.Empty(page.OfClass("released"));
    }

    [Fact]
    public void A_table_of_many_towns_stays_small_and_every_row_is_proved()
    {
        var towns = Enumerable.Range(0, 170).Select(number => string.Create(CultureInfo.InvariantCulture, $"{80 + number / 10m:0.00}/{79 + number / 9m:0.00}/{170 - number}/{(number * 7 % 170) + 1}")).ToArray();
        var kit = WholeKit.Read();
        kit = kit with { Outline = kit.Outline with { Subunits = SubunitOptions.Usual with { Form = SubunitForm.Table } } };
        var page = ReportPage.Of(DocumentPipeline.Run(TownSurvey.File("\"kind\":\"镇\",\"scope\":\"全市\",\"count\":170", towns), kit), kit);
        Assert.InRange(page.OfClass("s").Count(line => line.Name == "tr"), 171, 172);
        Assert.InRange(page.Bytes.Length, 1, 1_000_000);
        Assert.InRange(ReportPage.Sample(Towns, "fujian").Bytes.Length, 1, 500_000);
    }

    [Fact]
    public void Where_the_kit_names_no_town_the_report_names_none()
    {
        var kit = WholeKit.Read();
        kit = kit with { Outline = kit.Outline with { Subunits = SubunitOptions.Usual with { Names = false } } };
        var result = DocumentPipeline.Run(TownSurvey.File("99.00/98.00/1/2", "98.00/97.00/2/4", "97.00/97.50/11/9", "84.00/85.00/80/88"), kit);
        var page = ReportPage.Of(result, kit);
        Assert.DoesNotContain("甲", page.Text, StringComparison.Ordinal);
        Assert.Contains("镇第4个：位次", page.ById("omitted").Value, StringComparison.Ordinal);
    }

    private static IEnumerable<FigureSpan> Figures(Narrative narrative) => Lines(narrative).SelectMany(cells => cells).SelectMany(cell => cell.Spans).OfType<FigureSpan>();

    private static IEnumerable<string> Sentences(Narrative narrative) => Lines(narrative).Select(cells => string.Concat(cells.Select(cell => cell.Text)));

    private static IEnumerable<IReadOnlyList<Sentence>> Lines(Narrative narrative) =>
        narrative.Opening.SelectMany(Lines)
            .Concat(narrative.Sections.SelectMany(section => section.Paragraphs.SelectMany(Lines).Prepend([section.Heading])))
            .Concat(narrative.Closing.SelectMany(Lines)).Concat(narrative.Attachments.SelectMany(Lines));

    private static IEnumerable<IReadOnlyList<Sentence>> Lines(NarrativeParagraph paragraph) =>
        paragraph.AllSentences.Select(sentence => (IReadOnlyList<Sentence>)[sentence]).Concat(paragraph.Table is { } table ? Lines(table) : []);

    private static IEnumerable<IReadOnlyList<Sentence>> Lines(NarrativeTable table) =>
        table.Rows.Select(row => row.Cells).Prepend(table.Header).Prepend([table.Title]);
}
