using System.Globalization;
using Newtonsoft.Json;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Writing;

/// <summary>Writes variation.ledger.json: units, years and slots in a fixed order, a line a slot, so that two ledgers can be compared.</summary>
public static class LedgerWriter
{
    /// <summary>The file; the same ledger gives the same bytes.</summary>
    public static byte[] Write(WordingLedger ledger) => JsonLines.Indented(json => json.Object(() =>
    {
        json.Property("schema", LedgerReader.Schema);
        json.Array("units", ledger.Units.OrderBy(unit => unit.Key, StringComparer.Ordinal), unit => json.Object(() =>
        {
            json.Property("name", unit.Key);
            json.Array("years", unit.Value, year => Write(json, year));
        }));
    }));

    private static void Write(JsonTextWriter json, WordingYear year) => json.Object(() =>
    {
        json.Property("year", year.Year);
        json.WritePropertyName("slots");
        json.Object(() =>
        {
            foreach (var slot in year.Slots.OrderBy(slot => slot.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(slot.Key);
                json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[{string.Join(", ", slot.Value)}]"));
            }
        });
    });
}
