using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Holds the words in cells against the kit's indicators: a class nobody has would silently never be hit.</summary>
internal static class WordChecks
{
    public static IEnumerable<Diagnostic> Check(RuleBook book, IndicatorCatalog catalog) =>
        Cells(book, catalog).Concat(ThresholdFaults.NamedLikeClasses(book, Classes(catalog)));

    private static IEnumerable<Diagnostic> Cells(RuleBook book, IndicatorCatalog catalog) =>
        from rule in book.Rules
        from cell in rule.Cells
        where cell.Test is WordTest
        from word in ((WordTest)cell.Test).Words
        let fault = Fault(cell, word, catalog)
        where fault is not null
        select fault;

    private static Diagnostic? Fault(Cell cell, string word, IndicatorCatalog catalog) => cell.Feature switch
    {
        FeatureNames.Class => Unknown(cell, word, Classes(catalog), Severity.Error),
        FeatureNames.Group => Unknown(cell, word, catalog.Groups.Select(group => group.Name), Severity.Warning),
        FeatureNames.Indicator => Alias(cell, word, catalog)
            ?? Unknown(cell, word, catalog.Indicators.Select(entry => entry.Name), Severity.Warning),
        _ => null,
    };

    private static IEnumerable<string> Classes(IndicatorCatalog catalog) =>
        catalog.Indicators.Select(entry => entry.Class)
            .Concat(catalog.Groups.Select(group => group.Class))
            .Append(catalog.FallbackClass)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Surveys may bring indicators and groups the kit does not list, but never a class of their own.</summary>
    private static Diagnostic? Unknown(Cell cell, string word, IEnumerable<string> known, Severity severity)
    {
        var names = known.ToList();
        if (names.Contains(word, StringComparer.Ordinal))
            return null;
        var nearest = NearestName.Of(word, names);
        return new Diagnostic(
            RuleCodes.UnknownWord,
            severity,
            cell.Place,
            $"indicators.json里没有{cell.Feature}“{Quoted.Short(word)}”，这个条件不会因它成立。",
            Quoted.Short(word),
            nearest ?? "",
            nearest is null ? $"已有的{cell.Feature}：{string.Join('、', names)}。" : $"是不是想写“{nearest}”？");
    }

    private static Diagnostic? Alias(Cell cell, string word, IndicatorCatalog catalog) =>
        catalog.Indicators.FirstOrDefault(entry => entry.Name != word && entry.Aliases.Contains(word)) is not { } entry
            ? null
            : DataFault.Error(RuleCodes.UnknownWord, cell.Place, $"“{Quoted.Short(word)}”是别名，规则里要写规范名称。")
                with { Found = Quoted.Short(word), Expected = entry.Name, Hint = $"请改为“{entry.Name}”。" };
}
