using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Slots that hold for the whole speech: what the unit, its offices, the survey and the deadlines are called.</summary>
internal static class SpeechWords
{
    private const int LastDayForThisMonth = 20;
    private static readonly string[] Endings = ["县", "区", "市", "旗", "镇", "乡"];

    public static Slots For(Survey survey, PhraseBook book)
    {
        var slots = new Slots();
        foreach (var (name, word) in LevelWords.For(survey, book.Lexicon))
            slots.SetWords(name, word);
        var collective = SurveyNaming.Collective(survey);
        var period = SurveyNaming.CommonPeriod(survey);
        SetDeadlines(slots, survey.Occasion);
        return slots
            .SetName("我县", survey.Unit.Self)
            .SetName("县名", survey.Unit.Name)
            .SetName("平安地名", PlaceName(survey.Unit.Name))
            .SetName("调查统称", collective)
            .SetName("期间", period.Length > 0 && !collective.Contains(period, StringComparison.Ordinal) ? period : "")
            .SetName("公布单位", survey.Occasion.PublishedBy)
            .SetName("公布时间", survey.Occasion.PublishedOn)
            .SetName("期限", survey.Occasion.Horizon);
    }

    // 青山县 is 平安青山; a name of one character keeps its ending (蓟县).
    private static string PlaceName(string name) =>
        name.Length > 2 && Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal)) ? name[..^1] : name;

    private static void SetDeadlines(Slots slots, Occasion occasion)
    {
        if (occasion.Date is not { } day)
            return;
        var first = day.Day <= LastDayForThisMonth ? day : day.AddMonths(1);
        slots.Set("本月底前", [Deadline(first, day, occasion)]);
        slots.Set("下月底前", [Deadline(first.AddMonths(1), day, occasion)]);
    }

    // No deadline lies behind the horizon of the speech: then the horizon itself is the deadline.
    private static NameSpan Deadline(DateOnly month, DateOnly day, Occasion occasion) =>
        LastMonth(occasion.Horizon) is { } last && (month.Year > day.Year || month.Month > last)
            ? new NameSpan(occasion.Horizon, null)
            : new NameSpan(MonthEnd(month, day), occasion.DatePlace);

    private static int? LastMonth(string horizon) =>
        horizon.StartsWith("年底", StringComparison.Ordinal) ? 12 : horizon.StartsWith("上半年", StringComparison.Ordinal) ? 6 : null;

    private static string MonthEnd(DateOnly month, DateOnly day) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(month.Year > day.Year ? "明年" : "")}{month.Month}月底前");
}
