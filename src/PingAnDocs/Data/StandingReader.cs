using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads comparisons published without their figure.</summary>
internal static class StandingReader
{
    private static readonly Dictionary<string, Standing> Words = new(StringComparer.Ordinal)
    {
        ["above"] = Standing.Above, ["below"] = Standing.Below, ["equal"] = Standing.Equal,
    };

    /// <summary>Comparator key to standing.</summary>
    public static IReadOnlyDictionary<string, Standing> Read(ObjectReader indicator)
    {
        Dictionary<string, Standing> standings = new(StringComparer.Ordinal);
        foreach (JsonMember entry in indicator.Entries("standing").Where(entry => entry.Value.Kind != JsonKind.Null))
        {
            if (entry.Value.Kind == JsonKind.Text && Words.TryGetValue(entry.Value.Text, out Standing standing))
                standings.Add(entry.Name, standing);
            else
                indicator.Faults.Add(Fault(entry.Value));
        }

        return standings;
    }

    private static Diagnostic Fault(JsonNode node) => node.Kind != JsonKind.Text
        ? KindWording.Fault(node, JsonKind.Text)
        : DataFault.Error(DataCodes.StandingUnknown, node.Place, $"不认识比较结果“{Quoted.Short(node.Text)}”。")
            with { Found = Quoted.Short(node.Text), Expected = "above（高于）、below（低于）或equal（持平）" };
}
