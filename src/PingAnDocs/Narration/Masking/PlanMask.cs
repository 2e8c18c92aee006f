using PingAnDocs.Data.Masking;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Masking;

/// <summary>Takes out of a strict plan what tells a value without a figure: that units below stand at the highest value there can be.</summary>
public static class PlanMask
{
    /// <summary>The plan without the counts at the highest value; 达到XX% would be read as 100 % by everybody.</summary>
    public static DocumentPlan Apply(DocumentPlan plan, MaskLevel level) => level != MaskLevel.Strict
        ? plan
        : plan with { Waves = [.. plan.Waves.Select(report => report with { Subunits = report.Subunits is { } subunits ? Without(subunits) : null })] };

    private static SubunitPlan Without(SubunitPlan subunits) =>
        subunits with { Summary = subunits.Summary with { Ceiling = null, Full = null, Share = null, Rest = null } };
}
