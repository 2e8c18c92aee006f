using System.Globalization;
using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Automatic lists: counts them on, paragraph by paragraph, and writes their labels.</summary>
internal sealed class NumberingBook
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<string> restarted = new(StringComparer.Ordinal);

    public NumberingBook(XElement? root)
    {
        foreach (var list in root.Children("num")) lists.TryAdd(list.Attr("numId"), list);
        foreach (var definition in root.Children("abstractNum")) abstracts.TryAdd(definition.Attr("abstractNumId"), definition);
    }

    /// <summary>Paragraph properties a level brings, or null.</summary>
    public XElement? PropertiesOf(string list, int level) => LevelOf(list, level).Child("pPr");

    /// <summary>The level a paragraph style is tied to in a list; null when it is tied to none.</summary>
    public int? LevelOfStyle(string list, string style) =>
        Abstract(list).Children("lvl").Where(level => level.Val("pStyle") == style).Select(level => Measure.Whole(level.Attr("ilvl"))).FirstOrDefault();

    /// <summary>Counts one paragraph of a list on and gives its label, the blank or tab behind it left out.</summary>
    public string Next(string list, int level)
    {
        if (level is < 0 or >= Levels || LevelOf(list, level) is not { } definition) return "";
        var counts = Counts(list);
        counts[level] = counts[level] + 1 ?? StartOf(list, level);
        for (var deeper = level + 1; deeper < Levels; deeper++) counts[deeper] = null;
        var pattern = definition.Child("lvlText").Attr("val");
        if (definition.Val("numFmt") is "bullet" or "none") return definition.Val("numFmt") == "bullet" ? "" : pattern.Contains('%', StringComparison.Ordinal) ? "" : pattern;
        for (var index = 0; index <= level; index++)
        {
            var format = definition.Flag("isLgl") == true ? "decimal" : LevelOf(list, index)?.Val("numFmt") ?? "decimal";
            var number = counts[index] ??= StartOf(list, index);
            pattern = pattern.Replace("%" + (index + 1).ToString(CultureInfo.InvariantCulture), NumberLabel.Of(number, format), StringComparison.Ordinal);
        }

        return pattern;
    }

    // Lists over one definition count on together; an override of the start makes its list begin anew, once.
    private int?[] Counts(string list)
    {
        var definition = lists[list].Val("abstractNumId") ?? "";
        if (!counters.TryGetValue(definition, out var counts)) counters[definition] = counts = new int?[Levels];
        if (!restarted.Add(list)) return counts;
        foreach (var change in lists[list].Children("lvlOverride"))
        {
            if (change.Child("startOverride") is not null && Measure.Whole(change.Attr("ilvl")) is >= 0 and < Levels and { } level) counts[level] = null;
        }

        return counts;
    }

    private int StartOf(string list, int level) =>
        Measure.Whole(Override(list, level)?.Val("startOverride")) ?? Measure.Whole(LevelOf(list, level)?.Val("start")) ?? 1;

    private XElement? LevelOf(string list, int level) =>
        Override(list, level).Child("lvl") ?? Abstract(list).Children("lvl").FirstOrDefault(element => Measure.Whole(element.Attr("ilvl")) == level);

    private XElement? Override(string list, int level) =>
        lists.GetValueOrDefault(list).Children("lvlOverride").FirstOrDefault(element => Measure.Whole(element.Attr("ilvl")) == level);

    private XElement? Abstract(string list) => abstracts.GetValueOrDefault(lists.GetValueOrDefault(list).Val("abstractNumId") ?? "");
}
