namespace PingAnDocs.Writing.Overview;

/// <summary>How far an indicator is from one comparator.</summary>
/// <param name="Comparator">Key of the comparator, such as city.</param>
/// <param name="Name">What it is called, such as 全市.</param>
/// <param name="Value">Value minus average; negative is below.</param>
public sealed record GapSummary(string Comparator, string Name, decimal Value);
