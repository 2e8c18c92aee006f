namespace PingAnDocs.Narration;

/// <summary>What the speech says and in which order, before any word is chosen.</summary>
public sealed record DocumentPlan();
