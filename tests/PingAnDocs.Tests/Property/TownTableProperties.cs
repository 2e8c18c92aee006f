using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Tests.Data;
using PingAnDocs.Tests.Verification;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Property;

/// <summary>Random towns, all the way to the Word file, held against a ranking made the naive way.</summary>
public class TownTableProperties
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    // Few different values, so that ties and 100 % are common.
    private static readonly Gen<decimal> Value = Gen.Frequency((3, Gen.Int[970, 990].Select(value => value / 10m)), (1, Gen.Const(100m)));
    private static readonly Gen<(decimal Now, decimal? Before)[]> Towns = Gen.Select(Value, Gen.Frequency((8, Value.Select(value => (decimal?)value)), (1, Gen.Const((decimal?)null)))).Array[1, 45];

    private static readonly Kit Kit = WholeKit.Read();

    [Fact]
    public void The_table_in_the_Word_file_is_the_ranking_anybody_would_make() =>
        Gen.Select(Towns, Gen.Enum<TieRule>()).Sample((towns, ties) =>
        {
            var result = Run(towns, SubunitOptions.Usual with { Form = SubunitForm.Attachment, Ties = ties });
            Assert.Equal(PipelineStatus.Released, result.Status);
            Assert.Equal(Naive(towns, ties), Rows(result.Speech!.Document.Bytes!));
        }, iter: 150, threads: 1);

    [Fact]
    public void Whatever_is_wanted_is_released_and_every_number_is_said_or_accounted_for() =>
        Gen.Select(Towns, Gen.Enum<SubunitForm>(), Gen.Int[0, 5], Gen.Int[0, 5], Gen.Bool).Sample((towns, form, top, bottom, names) =>
        {
            if (!names && form is SubunitForm.Table or SubunitForm.Attachment) return;
            var result = Run(towns, SubunitOptions.Usual with { Form = form, Top = top, Bottom = bottom, Names = names });
            Assert.Equal(PipelineStatus.Released, result.Status);
            var said = SaidPaths(result);
            var omitted = Omissions.Of(result.Reading.Leaves, result.Speech!).Select(omission => omission.Path);
            Assert.Empty(result.Reading.Leaves.Select(leaf => leaf.Place.Path).Except(said).Except(omitted));
            if (!names) Assert.DoesNotContain("甲", DocxEdit.Read(result.Speech!.Document.Bytes!), StringComparison.Ordinal);
        }, iter: 150, threads: 1);

    /// <summary>Towns tied across the cut are 后面, which the listener must take for the rear group: found by chance once.</summary>
    [Fact]
    public void Towns_behind_twice_are_counted_behind_where_no_number_can_be_named()
    {
        (decimal Now, decimal? Before)[] towns = [(99.0m, 98.0m), (98.0m, 97.0m), (97.0m, 96.0m), (96.0m, 95.0m), (95.0m, 94.0m), (95.0m, 99.5m)];
        for (var bottom = 1; bottom <= 3; bottom++)
            Assert.Equal(PipelineStatus.Released, Run(towns, SubunitOptions.Usual with { Bottom = bottom, Names = false }).Status);
    }

    /// <summary>One town that was last before as well, among others that are not named: found by chance once.</summary>
    [Fact]
    public void A_last_town_that_is_not_named_is_told()
    {
        (decimal Now, decimal? Before)[] towns =
            [(97.1m, 97m), (98m, 98.6m), (98.8m, 100m), (98.9m, 99m), (99m, 100m), (100m, 98m), (98.5m, 97.2m), (100m, 97.5m), (98.3m, 100m), (100m, 100m), (98.3m, 100m)];
        var result = Run(towns, SubunitOptions.Usual with { Top = 5, Bottom = 1, Names = false });
        Assert.True(result.Status == PipelineStatus.Released, string.Join('\n', result.Diagnostics.Where(item => item.Severity == Severity.Error)));
    }

    private static PipelineResult Run((decimal Now, decimal? Before)[] towns, SubunitOptions options)
    {
        var file = TownSurvey.File([.. towns.Select(town => Text(town.Now) + (town.Before is { } before ? $"/{Text(before)}" : ""))]);
        return DocumentPipeline.Run(file, Kit with { Outline = Kit.Outline with { Subunits = options } });
    }

    private static HashSet<string> SaidPaths(PipelineResult result)
    {
        var narrative = result.Speech!.Narrative;
        return [.. narrative.Paragraphs.SelectMany(paragraph => paragraph.AllSentences).Concat(narrative.Tables.SelectMany(table => table.AllSentences))
            .SelectMany(sentence => sentence.Spans).OfType<PingAnDocs.Narration.FigureSpan>().SelectMany(figure => figure.Fact.Sources).Select(place => place.Path)];
    }

    private static IEnumerable<string> Naive((decimal Now, decimal? Before)[] towns, TieRule ties) =>
        towns.Select((town, index) => (town, index)).OrderByDescending(pair => pair.town.Now).Select(pair =>
        {
            var ahead = towns.Where(other => other.Now > pair.town.Now).Select(other => other.Now);
            var rank = 1 + (ties == TieRule.Skip ? ahead.Count() : ahead.Distinct().Count());
            return string.Create(CultureInfo.InvariantCulture, $"{rank} 甲{pair.index + 1}镇 {Text(pair.town.Now)}");
        });

    private static IEnumerable<string> Rows(byte[] docx) =>
        XDocument.Parse(DocxEdit.Read(docx)).Descendants(W + "tr").Skip(1)
            .Select(row => string.Join(' ', row.Elements(W + "tc").Take(3).Select(cell => string.Concat(cell.Descendants(W + "t").Select(text => text.Value)))));

    private static string Text(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
