namespace PingAnDocs.Writing.Overview;

/// <summary>A column of a sheet of the overview.</summary>
/// <param name="Head">Its head.</param>
/// <param name="Width">Width in half-width characters.</param>
internal sealed record BookColumn(string Head, int Width);
