using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Reads the conditions of a rule: every cell must name a feature and hold a test that fits it.</summary>
internal static class CellReader
{
    public static IReadOnlyList<Cell> Read(ObjectReader rule, SubjectKind subject, ThresholdTable thresholds, DiagnosticBag faults)
    {
        var entries = rule.Entries("when");
        if (entries.Count == 0)
            faults.Add(DataFault.Error(RuleCodes.NoCondition, rule.PlaceOf("when"), "规则没有任何条件，会对所有对象命中。")
                with { Hint = "请至少写一个条件（when），如 \"同比\": \"< 0\"。" });
        return [.. entries.Select(entry => ReadCell(entry, subject, thresholds, faults)).OfType<Cell>()];
    }

    private static Cell? ReadCell(JsonMember entry, SubjectKind subject, ThresholdTable thresholds, DiagnosticBag faults)
    {
        var feature = FeatureLookup.Find(entry, subject, faults);
        var test = ReadTest(entry.Value, thresholds, faults);
        if (feature is null || test is null)
            return null;
        if (Mismatch(feature, test, entry.Value.Place) is { } fault)
            faults.Add(fault with { Found = Quoted.Short(entry.Value.Text) });
        return new Cell(feature.Name, test, entry.Value.Place);
    }

    private static UnaryTest? ReadTest(JsonNode value, ThresholdTable thresholds, DiagnosticBag faults)
    {
        var parse = value.Kind == JsonKind.Text
            ? UnaryTestParser.Parse(value.Text, thresholds)
            : UnaryParse.Refused("条件要写在引号里，如 \"< 0\"");
        if (parse.Test is null)
            faults.Add(ThresholdFaults.Of(parse, thresholds, value.Place) ?? DataFault.Error(RuleCodes.BadCell, value.Place, $"条件看不懂：{Quoted.Short(parse.Fault)}。")
                with { Found = Quoted.Short(value.Text), Hint = "可写：-、< 0、<= 0、> 0、>= 0、= 0、[-0.5..0)、甲,乙、非(甲,乙)、缺失、有值；数也可用阈值的名称代替，如 >= 镇街差距明显。" });
        return parse.Test;
    }

    private static Diagnostic? Mismatch(Feature feature, UnaryTest test, SourcePlace place)
    {
        if (test.IsNumber is { } number && number != feature.IsNumber)
            return DataFault.Error(
                RuleCodes.CellMismatch, place, $"特征“{feature.Name}”的取值是{Kind(feature.IsNumber)}，条件却是对{Kind(number)}的。")
                with { Expected = feature.IsNumber ? "< 0 这样的数字条件" : "甲,乙 这样的词" };
        if (test is not WordTest words || feature.Words.Count == 0)
            return null;
        return words.Words.FirstOrDefault(word => !feature.Words.Contains(word)) is not { } strange
            ? null
            : DataFault.Error(RuleCodes.CellMismatch, place, $"特征“{feature.Name}”没有“{Quoted.Short(strange)}”这个取值。")
                with { Expected = string.Join('、', feature.Words) };
    }

    private static string Kind(bool number) => number ? "数字" : "词";
}
