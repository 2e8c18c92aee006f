namespace PingAnDocs.Verification.Claims;

/// <summary>Name of one figure of another source.</summary>
/// <param name="Source">Who gives it.</param>
/// <param name="Topic">What its block is about.</param>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record EvidenceName(string Source, string Topic, string Name, string Unit);
