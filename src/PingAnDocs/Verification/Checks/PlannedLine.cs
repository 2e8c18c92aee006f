using PingAnDocs.Narration;

namespace PingAnDocs.Verification.Checks;

/// <summary>One line the narrative wants in the document.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Label">Its name for people, such as 第二部分第3段.</param>
/// <param name="Text">Its text; for the date the usual form.</param>
/// <param name="Sentences">The sentences it is made of; empty outside the speech proper.</param>
internal sealed record PlannedLine(PlannedRole Role, string Label, string Text, IReadOnlyList<Sentence> Sentences)
{
    /// <summary>Other ways to write the same text: the template decides the form of the date.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Code of "missing or different".</summary>
    public string Code => Role switch
    {
        PlannedRole.Title => "VF311",
        PlannedRole.Speaker => "VF312",
        PlannedRole.Date => "VF313",
        PlannedRole.Salutation => "VF314",
        PlannedRole.Heading => "VF321",
        PlannedRole.Signature => "VF315",
        PlannedRole.TableText => "VF405",
        _ => "VF301",
    };
}
