using System.Globalization;
using CsCheck;

namespace PingAnDocs.Tests.Property;

/// <summary>Same input, same bytes: whatever the order of members, the machine's culture or its clock.</summary>
public class SameBytesTests
{
    private static readonly byte[] Model = File.ReadAllBytes(Directory.GetFiles(Repository.At("input"), "02-*.json").Single());

    [Fact]
    public void The_same_survey_gives_the_same_bytes_twice() =>
        SurveyMaker.Surveys.Sample(survey => Assert.Equal(Walk.Document(survey.Json), Walk.Document(survey.Json)), iter: 25);

    [Fact]
    public void The_order_of_members_changes_no_byte() => Gen.Select(SurveyMaker.Surveys, Gen.Int).Sample(
        (survey, seed) => Assert.Equal(Walk.Document(survey.Json), Walk.Document(MemberOrder.Shuffled(survey.Json, seed))), iter: 25);

    [Fact]
    public void The_order_of_members_in_the_example_changes_no_byte() =>
        Assert.All(Enumerable.Range(1, 5), seed => Assert.Equal(Walk.Document(Model), Walk.Document(MemberOrder.Shuffled(Model, seed))));

    // The runtime knows no cultures but the invariant one (InvariantGlobalization), so their habits are set by hand.
    [Theory]
    [InlineData("de-DE", ",", ".", "-")]
    [InlineData("tr-TR", ",", ".", "-")]
    [InlineData("th-TH", ".", ",", "-")]
    [InlineData("fa-IR", "/", "٬", "\u200e\u2212")]
    [InlineData("zh-CN", ".", ",", "-")]
    public void The_culture_of_the_machine_changes_no_byte(string culture, string point, string grouping, string minus)
    {
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NumberDecimalSeparator = point;
        strange.NumberFormat.NumberGroupSeparator = grouping;
        strange.NumberFormat.NegativeSign = minus;
        strange.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        byte[] expected = Walk.Document(Model);
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = strange;
            Assert.True(expected.AsSpan().SequenceEqual(Walk.Document(Model)), culture);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("America/Los_Angeles")]
    [InlineData("Asia/Shanghai")]
    [InlineData("Pacific/Kiritimati")]
    public void The_time_zone_of_the_machine_changes_no_byte(string zone)
    {
        byte[] expected = Walk.Document(Model);
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(expected, Walk.Document(Model));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }
}
