using PingAnDocs.Data.Excel;

namespace PingAnDocs.Data.Workbook;

/// <summary>A row below the heads that is no unit's.</summary>
/// <param name="Row">The row.</param>
/// <param name="Text">What it is called, or how it begins.</param>
/// <param name="IsSummary">True for totals and means, false for remarks below or between.</param>
internal sealed record LeftOutRow(SheetRow Row, string Text, bool IsSummary);
