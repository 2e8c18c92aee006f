using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Writing;

/// <summary>Reads variation.ledger.json; null when it has faults, all of which are in the bag.</summary>
public static class LedgerReader
{
    /// <summary>What the file must say it is.</summary>
    public const string Schema = "pingan-variation/1";

    /// <summary>A ledger that is not what a run wrote.</summary>
    public const string Damaged = "IO009";

    private const int MostVariants = 1000;
    private const string Hint = "请恢复这个文件的备份；确实没有备份时可改名留存，下次生成会另建新台账，但不再知道以前用过哪些措辞。也可加 --no-ledger 暂不使用台账。";

    /// <summary>The ledger; faults come in the order of the file.</summary>
    public static WordingLedger? Read(SourceFile source, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var ledger = ObjectReader.Open(source, own) is { } root ? ReadLedger(root) : null;
        faults.AddRange(own.Items.OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column)
            .Select(fault => fault with { Hint = fault.Hint.Length > 0 ? $"{fault.Hint}{Hint}" : Hint }));
        return own.HasErrors ? null : ledger;
    }

    private static WordingLedger ReadLedger(ObjectReader root)
    {
        if (root.RequiredText("schema") is { Length: > 0 } schema && schema != Schema)
            root.Faults.Add(Fault(root.PlaceOf("schema"), "这不是措辞台账，或者是更新版本的程序写的。", schema, Schema));
        var units = new Dictionary<string, IReadOnlyList<WordingYear>>(StringComparer.Ordinal);
        foreach (var reader in root.Children("units"))
        {
            var (name, years) = (reader.RequiredText("name"), reader.Children("years").Select(ReadYear).ToList());
            if (!units.TryAdd(name, [.. years.OrderBy(year => year.Year)]))
                reader.Faults.Add(Fault(reader.Place, $"“{name}”在台账里出现了两次。", name, "一个单位一条"));
            if (years.DistinctBy(year => year.Year).Count() < years.Count)
                reader.Faults.Add(Fault(reader.Place, $"“{name}”的同一年份在台账里出现了两次。", name, "一个年份一条"));
            reader.End();
        }

        root.End();
        return new WordingLedger(units);
    }

    private static WordingYear ReadYear(ObjectReader reader)
    {
        var slots = reader.Entries("slots").ToDictionary(
            slot => slot.Name, slot => (IReadOnlyList<int>)[.. Variants(slot.Value, reader.Faults)], StringComparer.Ordinal);
        var year = reader.Node("year") is { } node ? Whole(node, 1900, 2999, reader.Faults) : Missing(reader);
        reader.End();
        return new WordingYear(year, slots);
    }

    private static int Missing(ObjectReader reader)
    {
        reader.Faults.Add(Fault(reader.Place, "缺少年份。", "", "year"));
        return 0;
    }

    private static List<int> Variants(JsonNode node, DiagnosticBag faults)
    {
        if (node.Kind == JsonKind.Array && node.Items.Count > 0) return [.. node.Items.Select(item => Whole(item, 0, MostVariants, faults))];
        faults.Add(Fault(node.Place, "措辞的序号要写成一列整数。", node.Text, "[0]"));
        return [];
    }

    private static int Whole(JsonNode node, int least, int most, DiagnosticBag faults)
    {
        if (node.Kind == JsonKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most) return number;
        faults.Add(Fault(node.Place, "台账里的数字不对。", node.Text, FormattableString.Invariant($"{least}到{most}的整数")));
        return 0;
    }

    private static Diagnostic Fault(SourcePlace place, string message, string found, string expected) =>
        DataFault.Error(Damaged, place, message) with { Found = Quoted.Short(found), Expected = expected };
}
