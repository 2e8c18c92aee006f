namespace PingAnDocs.KitExchange;

/// <summary>What a change of the kit does to one survey's speech.</summary>
/// <param name="Input">Name of the survey file.</param>
/// <param name="Before">How the journey ended with the old kit.</param>
/// <param name="After">How it ends with the new one.</param>
/// <param name="Findings">Problems, causes, measures and strengths that came or went.</param>
/// <param name="Sentences">Sentences before and after; an empty side means there is none.</param>
public sealed record SurveyEffect(
    string Input, PipelineStatus Before, PipelineStatus After, IReadOnlyList<KitChange> Findings, IReadOnlyList<(string Old, string New)> Sentences)
{
    /// <summary>True when every sentence stays but the Word file does not: another template.</summary>
    public bool OnlyLayout { get; init; }

    /// <summary>True when anything is different.</summary>
    public bool Changes => Before != After || Findings.Count > 0 || Sentences.Count > 0 || OnlyLayout;
}
