namespace PingAnDocs.Data.Workbook;

/// <summary>What a column of an indicator's group holds.</summary>
internal enum FigureKind
{
    Value,
    Previous,
    Change,
    Gap,
    Standing,
    Average,
    AverageChange,
    PreviousAverage,
    Position,
    PreviousPosition,
    Field,
    Tied,
    History,
}
