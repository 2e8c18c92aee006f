using System.Collections.Concurrent;
using CsCheck;
using PingAnDocs.Tests.Property;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>Speeches of random counties in every shipped kit: none is kept back by the gate, none is contradicted by the proofreader.</summary>
public class OwnSpeechProperties
{
    private const int Usual = 100;

    public static TheoryData<string> Kits() => [.. FamilyKitsTests.Names];

    [Theory]
    [MemberData(nameof(Kits))]
    public void A_speech_as_it_was_made_is_released_and_not_contradicted(string name)
    {
        var kit = WholeKit.Read(name);
        var found = new ConcurrentBag<string>();
        FamilyMaker.Counties(kit, FamilyTests.SamplesOf(name)).Sample(survey => Judge(survey.Json, kit, found), iter: Usual);
        Assert.True(found.IsEmpty, $"{found.Count}\n{string.Join('\n', found.Take(30))}");
    }

    [Fact]
    public void So_are_speeches_on_one_or_two_surveys()
    {
        var found = new ConcurrentBag<string>();
        SurveyMaker.Surveys.Sample(survey => Judge(survey.Json, WholeKit.Read(), found), iter: Usual);
        Assert.True(found.IsEmpty, $"{found.Count}\n{string.Join('\n', found.Take(30))}");
    }

    private static void Judge(byte[] json, Kit kit, ConcurrentBag<string> found)
    {
        var result = Walk.Of(json, kit);
        if (result.Speech is not { Document.Bytes: { } document }) return;
        foreach (var fault in result.Speech.Report.ClaimFaults) found.Add($"gate {fault.Code} {fault.Expected} / {fault.Found} | {fault.Sentence}");
        foreach (var remark in Proofreading.Read(document, result.Reading.Survey!, kit.Indicators).Contradictions)
            found.Add($"{remark.Remark.Code} {remark.Remark.Message} {remark.Remark.Found} / {remark.Remark.Expected} | {remark.Place.Sentence}");
    }
}
