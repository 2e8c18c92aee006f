using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Reads the named thresholds of rules.json.</summary>
internal static class ThresholdReader
{
    public const string Member = "thresholds";

    public static ThresholdTable Read(ObjectReader root, DiagnosticBag faults)
    {
        var sound = new List<Threshold>();
        var spoilt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reader in root.Children(Member))
        {
            var (name, threshold) = ReadOne(reader, faults);
            if (sound.Find(other => other.Name == name) is { } first)
                faults.Add(DataFault.Error(RuleCodes.DuplicateThreshold, reader.PlaceOf("name"), $"阈值“{Quoted.Short(name)}”写了两次。")
                    with { Found = Quoted.Short(name), Hint = $"前一个在第{first.Place.Line}行，请只保留一个，或给后一个换一个名称。" });
            else if (threshold is not null)
                sound.Add(threshold);
            else
                spoilt.Add(name);
        }

        return ThresholdTable.Of(sound, spoilt);
    }

    private static (string Name, Threshold? Threshold) ReadOne(ObjectReader reader, DiagnosticBag faults)
    {
        var name = reader.RequiredText("name");
        var fault = name.Length == 0 ? "" : ThresholdName.Fault(name);
        if (fault.Length > 0)
            faults.Add(DataFault.Error(RuleCodes.ThresholdForm, reader.PlaceOf("name"), $"阈值不能叫“{Quoted.Short(name)}”：{fault}。")
                with { Found = Quoted.Short(name), Expected = "如 镇街差距明显" });
        var value = ReadValue(reader, faults);
        var (unit, why) = (reader.Text("unit"), reader.RequiredText("why"));
        reader.End();
        return (name, name.Length == 0 || fault.Length > 0 || value is null ? null : new Threshold(name, value.Value, unit, why, reader.Place));
    }

    private static decimal? ReadValue(ObjectReader reader, DiagnosticBag faults)
    {
        if (reader.Node("value") is null or { Kind: JsonKind.Null })
            faults.Add(DataFault.Error(RuleCodes.ThresholdForm, reader.PlaceOf("value"), "阈值没有写数值（value）。") with { Expected = "一个数，如 3 或 0.50" });
        return reader.Number("value")?.Value;
    }
}
