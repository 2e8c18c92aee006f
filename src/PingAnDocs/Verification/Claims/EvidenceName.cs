namespace PingAnDocs.Verification.Claims;

/// <summary>Name of one figure of another source.</summary>
internal sealed record EvidenceName(string Topic, string Name, string Unit);
