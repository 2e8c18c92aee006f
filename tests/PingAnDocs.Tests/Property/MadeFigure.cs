namespace PingAnDocs.Tests.Property;

/// <summary>One made figure of another source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record MadeFigure(string Name, decimal Value, string Unit);
