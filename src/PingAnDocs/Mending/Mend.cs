using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Mending;

/// <summary>One thing that was mended.</summary>
/// <param name="Rule">The rule it broke.</param>
/// <param name="Place">Where; the first of the places when there are several.</param>
/// <param name="What">What was done, a few Chinese words.</param>
/// <param name="Places">How many places were mended the same way.</param>
public sealed record Mend(string Rule, InspectionPlace Place, string What, int Places)
{
    /// <summary>The line a person reads.</summary>
    public string Line => Places == 1 ? $"{Rule} {Place.Where}：{What}。" : $"{Rule} {Place.Where}等{Places}处：{What}。";
}
