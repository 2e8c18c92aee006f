using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Tests.Property;

/// <summary>What a speech that tells all may not keep silent about, judged by its lines: shortfalls and the answers to its problems.</summary>
internal static class Silences
{
    /// <summary>Every shortfall is named, every problem answered, everything said in the survey's unit.</summary>
    public static void AllAreBroken(MadeSurvey survey, IReadOnlyList<string> lines, DocumentPlan plan, Kit kit)
    {
        NamesItsShortfalls(survey, Section(lines, "二、", "三、"));
        AnswersItsProblems(plan, kit, Section(lines, "三、", "\0"));
        SpeaksInItsUnit(survey, string.Concat(lines));
    }

    private static void NamesItsShortfalls(MadeSurvey survey, string problems)
    {
        var silent = survey.Indicators.Where(made => made.FallsShort && !problems.Contains(made.Name, StringComparison.Ordinal)).Select(made => made.Name).ToList();
        Assert.True(silent.Count == 0, $"not named: {string.Join('、', silent)}\n{problems}");
    }

    private static void AnswersItsProblems(DocumentPlan plan, Kit kit, string measures)
    {
        var problems = plan.Problems.All.Select(problem => kit.Phrases.Problems[problem.Id].Short);
        var open = problems.Where(problem => !measures.Contains(problem, StringComparison.Ordinal)).ToList();
        Assert.True(open.Count == 0, $"not answered: {string.Join('、', open)}\n{measures}");
    }

    private static void SpeaksInItsUnit(MadeSurvey survey, string text)
    {
        if (survey.Waves.All(wave => wave.Unit != "%"))
            Assert.DoesNotContain("百分点", text, StringComparison.Ordinal);
    }

    private static string Section(IEnumerable<string> lines, string from, string to) => string.Concat(lines
        .SkipWhile(line => !line.StartsWith(from, StringComparison.Ordinal)).Skip(1)
        .TakeWhile(line => !line.StartsWith(to, StringComparison.Ordinal)));
}
