namespace PingAnDocs.Data;

/// <summary>A file from which the figures of a composed survey were copied.</summary>
/// <param name="File">What the file is called in the places of the figures.</param>
/// <param name="Sha256">Its hash.</param>
public sealed record SurveyOrigin(string File, string Sha256);
