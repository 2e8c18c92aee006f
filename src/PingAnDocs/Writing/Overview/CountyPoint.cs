namespace PingAnDocs.Writing.Overview;

/// <summary>A county as the charts draw it.</summary>
/// <param name="Number">Its place in the order of the inputs, from 1.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Level">What it is ranked by.</param>
/// <param name="Change">Its change.</param>
/// <param name="Gap">Its distance from the comparator.</param>
internal sealed record CountyPoint(int Number, string Name, decimal? Level, decimal? Change, decimal? Gap);
