using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>A figure under the head of a column: a filled cell, or what was computed from a column of cells.</summary>
internal sealed record PlacedFigure(FigureHead Head, JsonNode Value)
{
    /// <summary>True when the program computed it.</summary>
    public bool Computed { get; init; }

    /// <summary>Its number; null for words and for what cannot be read.</summary>
    public decimal? Number => Value.Kind == JsonKind.Number ? NumberReader.Parse(Value.Text) : null;
}
