using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>UN-01: units of measure by their Chinese names, and by one name in one document.</summary>
internal static partial class UnitNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["㎡"] = "平方米", ["㎥"] = "立方米", ["㎞"] = "公里", ["㎏"] = "公斤", ["㎝"] = "厘米", ["㎜"] = "毫米",
        ["km"] = "公里", ["kg"] = "公斤", ["m2"] = "平方米", ["m²"] = "平方米", ["cm"] = "厘米", ["mm"] = "毫米",
    };

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(new InspectionRule("UN-01", "计量单位的写法一致", "公文用语惯例", Strength.Practice), Find);

    // A unit by its sign is wrong only where the document says its name too; the squeezed signs are none of any standard.
    private static IEnumerable<InspectionFinding> Find(WordingDocument document)
    {
        var said = new Lazy<HashSet<string>>(() => Names.Values.Where(name => document.Paragraphs.Any(paragraph => Regex.IsMatch(paragraph.Own, $"[0-9]{name}", RegexOptions.CultureInvariant))).ToHashSet(StringComparer.Ordinal));
        return from paragraph in document.Paragraphs
               where Sign().IsMatch(paragraph.Text)
               from match in Sign().Matches(paragraph.Text)
               let unit = match.Groups["unit"]
               let name = Names[unit.Value]
               where match.Groups["squeezed"].Success || said.Value.Contains(name)
               select new InspectionFinding(paragraph.Place(unit.Index, unit.Length), "计量单位在正文里写中文名称，全文一致。", name, unit.Value);
    }

    [GeneratedRegex(@"(?<unit>(?<squeezed>[㎡㎥㎞㎏㎝㎜])|(?<=[0-9]\s?)(?:km|kg|m2|m²|cm|mm)(?![A-Za-z0-9/²³]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Sign();
}
