using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads the comparators and completes them by those the figures use.</summary>
internal static class ComparatorReader
{
    private static readonly Comparator[] Usual =
    [
        new("nation", "全国"), new("province", "全省"), new("prefecture", "全州"), new("city", "全市"), new("district", "全区"),
    ];

    /// <summary>Key of a usual comparator by its name (全市 is city); null for others.</summary>
    public static string? KeyOf(string name) => Array.Find(Usual, usual => usual.Name == name)?.Key;

    /// <summary>Place of a usual comparator from wide to narrow; -1 for others.</summary>
    public static int OrderOf(string key) => Array.FindIndex(Usual, usual => usual.Key == key);

    /// <summary>True for a key every reader knows.</summary>
    public static bool IsUsual(string key) => Array.Exists(Usual, usual => usual.Key == key);

    /// <summary>The declared comparators, in the order of the file.</summary>
    public static IReadOnlyList<Comparator> Read(ObjectReader root)
    {
        List<Comparator> comparators = [];
        foreach (JsonMember entry in root.Entries("comparators").Where(entry => entry.Value.Kind != JsonKind.Null))
        {
            ObjectReader reader = new(entry.Value, root.Faults);
            string name = Usual.Any(usual => usual.Key == entry.Name) ? reader.Text("name") : reader.RequiredText("name");
            reader.End();
            comparators.Add(new Comparator(entry.Name, string.IsNullOrWhiteSpace(name) ? UsualName(entry.Name) : name));
        }

        return comparators;
    }

    /// <summary>All comparators in canonical order: the usual ones from wide to narrow, then others as written.</summary>
    public static IReadOnlyList<Comparator> Complete(IReadOnlyList<Comparator> declared, IReadOnlyList<Wave> waves, ObjectReader root)
    {
        List<Comparator> all = [.. declared];
        foreach ((string key, SourcePlace place) in waves.SelectMany(wave => wave.Indicators).SelectMany(Used))
        {
            if (all.Exists(comparator => comparator.Key == key)) continue;
            if (!Usual.Any(usual => usual.Key == key)) root.Faults.Add(Unnamed(key, place, all));
            all.Add(new Comparator(key, UsualName(key)));
        }

        ReportTwins(all, root);
        return [.. all.OrderBy(comparator => Array.FindIndex(Usual, usual => usual.Key == comparator.Key) is var at && at >= 0 ? at : Usual.Length)];
    }

    private static IEnumerable<(string Key, SourcePlace Place)> Used(Indicator indicator) =>
        new[] { indicator.Averages, indicator.Gaps, indicator.AverageChanges, indicator.PreviousAverages }
            .SelectMany(figures => figures.Select(pair => (pair.Key, pair.Value.Place)))
            .Concat(indicator.Standings.Keys.Select(key => (key, indicator.Place)));

    /// <summary>What a comparator is called when the file does not say.</summary>
    internal static string UsualName(string key) => Array.Find(Usual, usual => usual.Key == key)?.Name ?? key;

    private static Diagnostic Unnamed(string key, SourcePlace place, IEnumerable<Comparator> known)
    {
        string? nearest = NearestName.Of(key, Usual.Concat(known).Select(comparator => comparator.Key));
        string declare = $"请在comparators中写明\"{Quoted.Short(key)}\": {{\"name\": \"…\"}}。";
        return DataFault.Error(DataCodes.ComparatorUnnamed, place, $"不认识比较对象“{Quoted.Short(key)}”，也没有写明它的名称。")
            with { Found = Quoted.Short(key), Expected = nearest ?? "", Hint = nearest is null ? declare : $"是不是想写“{nearest}”？否则{declare}" };
    }

    private static void ReportTwins(List<Comparator> all, ObjectReader root)
    {
        foreach (IGrouping<string, Comparator> twins in all.GroupBy(comparator => comparator.Name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            string keys = string.Join('、', twins.Select(twin => twin.Key));
            root.Faults.Add(DataFault.Error(DataCodes.ComparatorNameTwice, root.PlaceOf("comparators"), $"两个比较对象都叫“{Quoted.Short(twins.Key)}”，文中无法区分。")
                with { Found = Quoted.Short(keys), Hint = "请给它们不同的名称。" });
        }
    }
}
