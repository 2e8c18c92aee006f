using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using PingAnDocs.Narration;
using PingAnDocs.Tests.Golden;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

/// <summary>The trace covers every figure, every sentence that judges, and every number of the input: all of them, not most.</summary>
public partial class TraceCoverageTests
{
    public static TheoryData<string> Cases() => GoldenTests.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_numeral_of_the_speech_is_in_exactly_one_figure_or_is_a_name_or_date_of_the_input(string name)
    {
        foreach (var sentence in Sentences(Run(name).Speech!.Narrative))
        {
            Assert.All(sentence.Spans.Where(span => span is LiteralSpan or DirectionSpan), span => Assert.DoesNotMatch(Digit(), span.Text));
            Assert.All(sentence.Spans.OfType<NameSpan>(), span => Assert.DoesNotMatch(Decimal(), span.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_of_the_trace_has_a_place_in_the_input_and_stands_in_its_sentence(string name)
    {
        var (result, trace) = Traced(name);
        var sentences = trace["sentences"]!.ToList();
        Assert.Equal(
            Sentences(result.Speech!.Narrative).Sum(sentence => sentence.Spans.OfType<FigureSpan>().Count()),
            sentences.Sum(sentence => sentence["figures"]!.Count()));
        foreach (var sentence in sentences)
        {
            var from = 0;
            foreach (var figure in sentence["figures"]!)
            {
                from = ((string)sentence["text"]!).IndexOf((string)figure["text"]!, from, StringComparison.Ordinal);
                Assert.True(from >= 0, $"{figure} in {sentence["text"]}");
                from += ((string)figure["text"]!).Length;
                Assert.NotEmpty(figure["paths"]!);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_sentence_that_judges_names_its_rule_its_finding_or_its_figures(string name)
    {
        var judging = Traced(name).Trace["sentences"]!.Where(sentence => Judgement().IsMatch((string)sentence["phrase"]!) || Direction().IsMatch((string)sentence["text"]!) && !Closing().IsMatch((string)sentence["phrase"]!));
        var open = judging.Where(sentence => (string)sentence["rule"]! == "" && (string)sentence["finding"]! == "" && !sentence["figures"]!.Any()).Select(sentence => $"{sentence["phrase"]}: {sentence["text"]}").ToList();
        Assert.True(open.Count == 0, string.Join('\n', open));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_number_of_the_input_is_said_or_its_omission_is_explained(string name)
    {
        var (result, trace) = Traced(name);
        var said = trace["sentences"]!.SelectMany(sentence => sentence["figures"]!).SelectMany(figure => figure["paths"]!).Select(path => (string)path!);
        var told = said.Concat(trace["omitted"]!.Where(omission => ((string)omission["why"]!).Length > 0).Select(omission => (string)omission["path"]!)).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(result.Reading.Leaves);
        Assert.Empty(result.Reading.Leaves.Select(leaf => leaf.Place.Path).Except(told));
    }

    private static IEnumerable<Sentence> Sentences(Narrative narrative) => narrative.Sections.Select(section => section.Heading)
        .Concat(narrative.Paragraphs.SelectMany(paragraph => paragraph.AllSentences)).Concat(narrative.Tables.SelectMany(table => table.AllSentences));

    private static PipelineResult Run(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        return DocumentPipeline.Run(input, kit);
    }

    private static (PipelineResult Result, JObject Trace) Traced(string name)
    {
        var result = Run(name);
        return (result, JObject.Parse(System.Text.Encoding.UTF8.GetString(TraceWriter.Write(result, result.Speech!))));
    }

    // Problems, strengths, assessments, statements, causes, and what is said where no problem was found.
    [GeneratedRegex("(^|\\+)(P-|S-|A-|T-|C-|B-|N-STEADY-(OPEN|LOWEST|LEAD|RANK|TOWNS))")]
    private static partial Regex Judgement();

    [GeneratedRegex("提升|下降|高出|高于|低于|前进|后退|首位|末位|持平")]
    private static partial Regex Direction();

    // What shall be done or wished for judges nothing (提升见警率).
    [GeneratedRegex("(^|\\+)(M-|E-|O-|H-|L-|K-|N-STEADY-KEEP)")]
    private static partial Regex Closing();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex("[0-9]\\.[0-9]")]
    private static partial Regex Decimal();
}
