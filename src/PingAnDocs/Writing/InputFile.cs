namespace PingAnDocs.Writing;

/// <summary>One input of a run.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="OutputName">The name its outputs bear, without extension; unique within the run.</param>
public sealed record InputFile(string Path, string OutputName);
