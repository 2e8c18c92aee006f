namespace PingAnDocs.Tests.Property;

/// <summary>A made survey of one county; another county hears other wordings.</summary>
internal sealed record MadeSurvey(string County, IReadOnlyList<MadeWave> Waves)
{
    private const string Characters = "青云石龙清白松柳河山泉岭川溪湖塘";

    /// <summary>Figures of other sources.</summary>
    public IReadOnlyList<MadeEvidence> Evidence { get; init; } = [];

    /// <summary>An invented county for every number below 256.</summary>
    public static string CountyOf(int number) => $"{Characters[number % 16]}{Characters[number / 16 % 16]}县";

    /// <summary>The survey file.</summary>
    public byte[] Json => SurveyJson.Of(this);

    /// <summary>All indicators of all waves.</summary>
    public IEnumerable<MadeIndicator> Indicators => Waves.SelectMany(wave => wave.Indicators);
}
