using System.Globalization;

namespace PingAnDocs.Data.Masking;

/// <summary>A survey with every text rewritten; figures and places stay as they are.</summary>
internal static class SurveyTexts
{
    public static Survey Rewrite(Survey survey, Func<string, string> rewrite) => survey with
    {
        Unit = survey.Unit with { Name = rewrite(survey.Unit.Name), Self = rewrite(survey.Unit.Self) },
        Occasion = Occasion(survey.Occasion, rewrite),
        Comparators = [.. survey.Comparators.Select(comparator => comparator with { Name = rewrite(comparator.Name) })],
        Waves = [.. survey.Waves.Select((wave, index) => Wave(wave, index, rewrite))],
        Evidence = [.. survey.Evidence.Select(evidence => Evidence(evidence, rewrite))],
    };

    private static Occasion Occasion(Occasion occasion, Func<string, string> rewrite) => occasion with
    {
        Title = rewrite(occasion.Title),
        SpeakerPost = rewrite(occasion.SpeakerPost),
        // Whatever its length: a name of one character is too short to be looked for in other texts.
        SpeakerName = occasion.SpeakerName.Length == 0 ? "" : Alias.OfPerson,
        Salutation = rewrite(occasion.Salutation),
        PublishedBy = rewrite(occasion.PublishedBy),
        PublishedOn = rewrite(occasion.PublishedOn),
        Horizon = rewrite(occasion.Horizon),
    };

    // An id is free text of the office (qingshan-2025); it need only be the same for everything of the wave.
    private static Wave Wave(Wave wave, int index, Func<string, string> rewrite) => wave with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"survey-{index + 1}"),
        Name = rewrite(wave.Name),
        Short = rewrite(wave.Short),
        Period = rewrite(wave.Period),
        Base = rewrite(wave.Base),
        Indicators = [.. wave.Indicators.Select(indicator => Indicator(indicator, rewrite))],
        Subunits = wave.Subunits is { } subunits ? Subunits(subunits, rewrite) : null,
    };

    private static Indicator Indicator(Indicator indicator, Func<string, string> rewrite) => indicator with
    {
        Name = rewrite(indicator.Name),
        Group = rewrite(indicator.Group),
        Base = rewrite(indicator.Base),
        Ranks = [.. indicator.Ranks.Select(rank => rank with { Scope = rewrite(rank.Scope) })],
        History = [.. indicator.History.Select(past => past with { Period = rewrite(past.Period) })],
        // These names hold the scopes of ranks.
        Computed = [.. indicator.Computed.Select(rewrite)],
    };

    private static Subunits Subunits(Subunits subunits, Func<string, string> rewrite) => subunits with
    {
        Kind = rewrite(subunits.Kind),
        Scope = rewrite(subunits.Scope),
        Leaders = [.. subunits.Leaders.Select(rewrite)],
        Items = [.. subunits.Items.Select(item => item with { Name = rewrite(item.Name) })],
    };

    private static Evidence Evidence(Evidence evidence, Func<string, string> rewrite) => evidence with
    {
        Topic = rewrite(evidence.Topic),
        Source = rewrite(evidence.Source),
        Figures = [.. evidence.Figures.Select(figure => figure with { Name = rewrite(figure.Name) })],
    };
}
