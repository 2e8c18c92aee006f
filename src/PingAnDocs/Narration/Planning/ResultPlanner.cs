using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Planning;

/// <summary>Plans section one: each wave's indicators in blocks, a group standing where its first member stands.</summary>
internal static class ResultPlanner
{
    public static IReadOnlyList<WaveReport> Plan(SurveyFindings findings, SubunitOptions options) =>
        [.. findings.Subjects
            .Where(subject => subject.Kind == SubjectKind.Wave)
            .Select(subject => new WaveReport(subject, Blocks(findings, subject), SubunitsOf(findings, subject, options)))];

    private static SubunitPlan? SubunitsOf(SurveyFindings findings, Subject wave, SubunitOptions options) =>
        findings.Facts.Subunits.FirstOrDefault(facts => facts.Wave == wave.Wave) is { } facts ? SubunitPlanner.Plan(facts, options) : null;

    private static List<IndicatorBlock> Blocks(SurveyFindings findings, Subject wave)
    {
        var blocks = new List<IndicatorBlock>();
        foreach (var subject in findings.Subjects.Where(subject => subject.Facts is { Indicator.SaysSomething: true } && subject.Wave == wave.Wave))
            Place(blocks, subject);
        return CompositePlanner.Arrange(blocks);
    }

    private static void Place(List<IndicatorBlock> blocks, Subject subject)
    {
        var group = subject.Facts!.Indicator.Group;
        var index = group.Length == 0
            ? (blocks.Count > 0 && blocks[^1].Group.Length == 0 ? blocks.Count - 1 : -1)
            : blocks.FindIndex(block => block.Group == group);
        if (index < 0)
            blocks.Add(new IndicatorBlock(group, [subject]));
        else
            blocks[index] = blocks[index] with { Members = [.. blocks[index].Members, subject] };
    }
}
