using PingAnDocs.Data;
using PingAnDocs.Tests.Verification;
using PingAnDocs.Verification;

namespace PingAnDocs.Tests;

/// <summary>Kinds of documents are kits over the same findings: another plan, other wording, another template.</summary>
public class DocumentKindTests
{
    private static readonly Kit Notice = KitReader.Read(Repository.At("templates", "tongbao")).Kit!;
    private static readonly Kit Head = KitReader.Read(Repository.At("templates", "head")).Kit!;

    public static TheoryData<string> Inputs => [.. Directory.GetFiles(Repository.At("input"), "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, string, string> Changes => new()
    {
        { "中共禾川县委员会政法委员会", "中共禾山县委员会政法委员会", "VF315" },
        { "2026年11月20日", "2026年11月21日", "VF313" },
        { "各镇（街道）党（工）委，县直", "各镇党委，县直", "VF314" },
        { ">附件：", ">附：", "VF405" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Every_sample_becomes_a_notice_and_a_heads_speech(string name)
    {
        Assert.Equal(PipelineStatus.Released, Run(name, Notice).Status);
        Assert.Equal(PipelineStatus.Released, Run(name, Head).Status);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_findings_are_the_same_in_every_kind(string name)
    {
        var speech = Hits(Run(name, WholeKit.Read()));
        Assert.Equal(speech, Hits(Run(name, Notice)));
        Assert.Equal(speech, Hits(Run(name, Head)));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_notice_speaks_to_nobody_present(string name)
    {
        var text = Text(Run(name, Notice));
        Assert.All(new[] { "同志们", "大家", "今天，我", "我先", "讲话" }, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_head_makes_three_points_and_says_so(string name)
    {
        var narrative = Run(name, Head).Speech!.Narrative;
        Assert.Equal(["一、", "二、", "三、"], narrative.Sections.Select(section => section.Heading.Text[..2]));
        Assert.Contains("三点", narrative.Opening[0].Text, StringComparison.Ordinal);
        Assert.Empty(narrative.Tables);
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_heads_speech_is_shorter_than_half_of_the_speech(string name) =>
        Assert.True(Text(Run(name, Head)).Length * 2 < Text(Run(name, WholeKit.Read())).Length);

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_frames_a_notice_is_read_back(string old, string with, string code)
    {
        var speech = Run("02-数据齐全的县.json", Notice).Speech!;
        var report = DocumentVerifier.Verify(DocxEdit.Replace(speech.Document.Bytes!, old, with), speech.Narrative, Notice.TemplateBytes);
        Assert.Contains(code, report.Diagnostics.Select(fault => fault.Code));
        Assert.False(report.Released);
    }

    private static PipelineResult Run(string name, Kit kit) =>
        DocumentPipeline.Run(new SourceFile(name, File.ReadAllBytes(Repository.At("input", name))), kit);

    private static string Text(PipelineResult result)
    {
        var narrative = result.Speech!.Narrative;
        var headings = narrative.Sections.Select(section => section.Heading.Text);
        return string.Concat(headings.Concat(narrative.Paragraphs.Select(paragraph => paragraph.Text)).Prepend(narrative.Salutation).Prepend(narrative.Title));
    }

    private static IEnumerable<string> Hits(PipelineResult result) =>
        result.Speech!.Findings.Evaluations.Select(evaluation => $"{evaluation.Rule.Id} {evaluation.Subject.Name} {evaluation.Verdict}");
}
