using PingAnDocs.Tests.Golden;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>
/// Speeches edited by people who knew nothing of the grammar: what is true must never be called wrong, and planted mistakes must be found.
/// </summary>
public class EditedSpeechTests
{
    public static TheoryData<string> Names() => [.. EditedSpeech.All.Concat(EditedSpeech.Rewritten).Select(speech => speech.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_true_is_called_wrong(string name)
    {
        var speech = EditedSpeech.All.Concat(EditedSpeech.Rewritten).Single(speech => speech.Name == name);
        Assert.True(Sight.Proof(speech, null).Contradictions.ToList() is { Count: 0 }, string.Join('\n', Sight.Proof(speech, null).Contradictions.Select(Sight.Shown)));
    }

    /// <summary>What the kits write is true as well.</summary>
    [Theory]
    [MemberData(nameof(Golden))]
    public void Nothing_in_an_accepted_speech_is_called_wrong(string name)
    {
        var (input, kit) = GoldenTests.CaseOf(name);
        var speech = DocumentPipeline.Run(input, kit).Speech!;
        Assert.Empty(Proofreading.Read(speech.Document.Bytes!, speech.Facts.Survey, kit.Indicators).Remarks.Select(Sight.Shown));
    }

    public static TheoryData<string> Golden() => GoldenTests.Cases();

    [Fact]
    public void Planted_mistakes_are_found()
    {
        var missed = new List<string>();
        var count = 0;
        foreach (var speech in EditedSpeech.All)
        {
            var before = Sight.Proof(speech, null).Remarks.Select(Sight.Shown).ToHashSet(StringComparer.Ordinal);
            foreach (var mistake in speech.Mistakes)
            {
                count++;
                if (!Sight.IsFound(speech, mistake, before)) missed.Add($"{speech.Name}: ⟦{mistake.Right}→{mistake.Wrong}|{mistake.Kind}⟧");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count - missed.Count} of {count} found\n{string.Join('\n', missed)}");
        Assert.True(count >= 60);
        Assert.True(missed.Count * 60 <= count * 2, $"{missed.Count} of {count} missed\n{string.Join('\n', missed)}");
    }
}
