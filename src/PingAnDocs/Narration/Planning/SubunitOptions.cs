using PingAnDocs.Data;

namespace PingAnDocs.Narration.Planning;

/// <summary>What the office wants to hear about the units below.</summary>
/// <param name="Form">In which form.</param>
/// <param name="Top">How many of the best are named; 0 for none.</param>
/// <param name="Bottom">How many of the last are named, and looked up in the period before; 0 for none.</param>
/// <param name="Names">False: no unit is named anywhere, only counted.</param>
/// <param name="FullShare">When more than this percentage stands at 100 %, counts and shares take the place of the ranking.</param>
/// <param name="Ties">How computed ranks go on after a tie.</param>
public sealed record SubunitOptions(SubunitForm Form, int Top, int Bottom, bool Names, decimal FullShare, TieRule Ties)
{
    /// <summary>What holds when the kit says nothing.</summary>
    public static SubunitOptions Usual { get; } = new(SubunitForm.Sentence, Top: 3, Bottom: 3, Names: true, FullShare: 50m, TieRule.Skip);

    /// <summary>True to draw the table's values as a chart beside it.</summary>
    public bool Chart { get; init; }

    /// <summary>True when the units are listed one by one.</summary>
    public bool HasTable => Form is SubunitForm.Table or SubunitForm.Attachment;
}
