using PingAnDocs.Data;

namespace PingAnDocs.Narration.Realisation;

/// <summary>How waves are called together: 省、市两级公众安全感调查.</summary>
internal static class SurveyNaming
{
    private const string Poll = "调查";
    private const string Tier = "级";

    /// <summary>One name for all waves: the wave's own name when there is one; else tiers and common topic.</summary>
    public static string Collective(Survey survey) =>
        survey.Waves.Count == 1 ? survey.Waves[0].Name : Together(survey.Waves, Topic(survey));

    /// <summary>Several waves by their short names: 省、市两级调查 when they are tiers, else 甲调查、乙调查.</summary>
    public static string Together(IReadOnlyList<Wave> waves, string topic = Poll)
    {
        var tiers = waves.Select(wave => WithoutEnding(wave.Short, Poll)).ToList();
        return tiers.TrueForAll(tier => tier.Length > 1 && tier.EndsWith(Tier, StringComparison.Ordinal))
            ? string.Join('、', tiers.Select(tier => WithoutEnding(tier, Tier))) + Ordinals.Chinese(tiers.Count).Replace("二", "两", StringComparison.Ordinal) + Tier + topic
            : string.Join('、', waves.Select(wave => wave.Short));
    }

    /// <summary>The period all waves share; empty when they differ.</summary>
    public static string CommonPeriod(Survey survey) =>
        survey.Waves.Select(wave => wave.Period).Distinct().Count() == 1 ? survey.Waves[0].Period : "";

    private static string Topic(Survey survey)
    {
        var topics = survey.Waves.Select(wave => TopicOf(wave, survey.Comparators)).Distinct().ToList();
        return topics.Count == 1 && topics[0].Length > Poll.Length ? topics[0] : Poll;
    }

    // 2025年度全省公众安全感调查 without period and scope is 公众安全感调查.
    private static string TopicOf(Wave wave, IReadOnlyList<Comparator> comparators)
    {
        var topic = wave.Period.Length > 0 ? wave.Name.Replace(wave.Period, "", StringComparison.Ordinal) : wave.Name;
        var scope = comparators.Select(comparator => comparator.Name).FirstOrDefault(name => topic.StartsWith(name, StringComparison.Ordinal));
        return topic[(scope?.Length ?? 0)..];
    }

    private static string WithoutEnding(string text, string ending) =>
        text.EndsWith(ending, StringComparison.Ordinal) ? text[..^ending.Length] : text;
}
