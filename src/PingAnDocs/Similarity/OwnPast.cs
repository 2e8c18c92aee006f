namespace PingAnDocs.Similarity;

/// <summary>How much of a unit's speech is worded as its last one was: 抄袭自己过往材料 is copying too.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Year">Its year.</param>
/// <param name="Before">The year of the last speech the ledger knows.</param>
/// <param name="Slots">Places whose wording was chosen.</param>
/// <param name="Same">Those of them that were worded the same way.</param>
public sealed record OwnPast(string Document, int Year, int Before, int Slots, int Same)
{
    /// <summary>The share that is the same.</summary>
    public decimal Share => Slots == 0 ? 0 : (decimal)Same / Slots;
}
