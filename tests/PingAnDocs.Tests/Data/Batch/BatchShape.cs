using System.Text.Json.Nodes;

namespace PingAnDocs.Tests.Data.Batch;

/// <summary>What one county's file gives away of what is known.</summary>
internal sealed record BatchShape(Shown Shown, int Decimals = 2, bool Ranks = true, bool SaysTied = true)
{
    /// <summary>A figure known to four decimals, as this file prints it.</summary>
    public JsonNode Print(int tenThousandths) => JsonValue.Create(decimal.Round(new decimal(Math.Abs(tenThousandths), 0, 0, tenThousandths < 0, 4), Decimals, MidpointRounding.AwayFromZero));
}

/// <summary>Which figures a file gives.</summary>
internal enum Shown
{
    Everything,
    ValueAndAverages,
    ValueAndGaps,
    Gaps,
}
