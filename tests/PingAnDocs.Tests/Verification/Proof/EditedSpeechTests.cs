using PingAnDocs.Data;
using PingAnDocs.Verification.Proof;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>
/// Speeches edited by people who knew nothing of the grammar: what is true must never be called wrong, and planted mistakes must be found.
/// </summary>
public class EditedSpeechTests
{
    public static TheoryData<string> Names() => [.. EditedSpeech.All.Select(speech => speech.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_true_is_called_wrong(string name)
    {
        var speech = EditedSpeech.All.Single(speech => speech.Name == name);
        Assert.True(Proof(speech, null).Contradictions.ToList() is { Count: 0 }, string.Join('\n', Proof(speech, null).Contradictions.Select(Shown)));
    }

    [Fact]
    public void Planted_mistakes_are_found()
    {
        var missed = new List<string>();
        var count = 0;
        foreach (var speech in EditedSpeech.All)
        {
            foreach (var mistake in speech.Mistakes)
            {
                count++;
                if (!IsFound(speech, mistake)) missed.Add($"{speech.Name}: ⟦{mistake.Right}→{mistake.Wrong}|{mistake.Kind}⟧");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count - missed.Count} of {count} found\n{string.Join('\n', missed)}");
        Assert.True(count >= 60);
        Assert.True(missed.Count * 60 <= count * 2, $"{missed.Count} of {count} missed\n{string.Join('\n', missed)}");
    }

    private static bool IsFound(EditedSpeech speech, PlantedMistake mistake)
    {
        var paragraph = speech.ParagraphOf(mistake);
        return Proof(speech, mistake).Remarks.Any(remark => remark.Place.Part.Length == 0 && remark.Place.Paragraph == paragraph);
    }

    private static DocumentProof Proof(EditedSpeech speech, PlantedMistake? mistake)
    {
        var path = Repository.At(speech.Survey.Split('/'));
        var survey = SurveyReader.Read(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Survey!;
        return Proofreading.Read(PlainDocument.Of(speech.With(mistake)), survey, WholeKit.Read(speech.Kit).Indicators);
    }

    private static string Shown(PlacedRemark remark) =>
        $"{remark.Remark.Code} {remark.Remark.Message} 文中：{remark.Remark.Found} 数据：{remark.Remark.Expected}\n    {remark.Place.Sentence}";
}
