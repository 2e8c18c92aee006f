using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>A filled cell under the head of a column of figures.</summary>
internal sealed record PlacedFigure(FigureHead Head, JsonNode Value);
