namespace PingAnDocs.Data.Excel;

/// <summary>How a style shows a number.</summary>
/// <param name="IsDay">True when it shows days.</param>
/// <param name="IsPercent">True when it shows a hundred times the number with a percent sign.</param>
/// <param name="Decimals">Decimals that are always shown.</param>
internal readonly record struct CellFormat(bool IsDay, bool IsPercent, int Decimals);
