using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Reads a rule's own tests: given feature values and the expected verdict.</summary>
internal static class RuleTestReader
{
    public static IReadOnlyList<RuleTest> Read(ObjectReader rule, SubjectKind subject, ThresholdTable thresholds, DiagnosticBag faults) =>
        [.. rule.Children("tests").Select(test => ReadTest(test, subject, thresholds, faults))];

    private static RuleTest ReadTest(ObjectReader test, SubjectKind subject, ThresholdTable thresholds, DiagnosticBag faults)
    {
        var given = new Dictionary<string, FeatureValue?>(StringComparer.Ordinal);
        foreach (var entry in test.Entries("given"))
        {
            if (FeatureLookup.Find(entry, subject, faults) is { } feature)
                given[feature.Name] = ReadValue(feature, entry.Value, thresholds, faults);
        }

        var expect = ReadExpectation(test, faults);
        test.End();
        return new RuleTest(given, expect, test.Place);
    }

    private static FeatureValue? ReadValue(Feature feature, JsonNode value, ThresholdTable thresholds, DiagnosticBag faults)
    {
        if (value.Kind == JsonKind.Null)
            return null;
        var number = value.Kind is JsonKind.Number or JsonKind.Text ? NumberReader.Parse(value.Text) : null;
        if (feature.IsNumber && number is not null)
            return new FeatureValue(number, "", []);
        if (feature.IsNumber && value.Kind == JsonKind.Text && !thresholds.IsEmpty && RelativeValue.Of(value.Text) is { } relative)
            return Beside(relative, value.Place, thresholds, faults);
        var known = feature.Words.Count == 0 || feature.Words.Contains(value.Text);
        if (!feature.IsNumber && value.Kind == JsonKind.Text && value.Text.Length > 0 && known)
            return new FeatureValue(null, value.Text, []);
        faults.Add(DataFault.Error(RuleCodes.TestValue, value.Place, $"测试给“{feature.Name}”的值不对。")
            with { Found = Quoted.Short(value.Text), Expected = Expected(feature), Hint = "表示缺失请写 null。" });
        return null;
    }

    private static FeatureValue? Beside(RelativeValue relative, SourcePlace place, ThresholdTable thresholds, DiagnosticBag faults)
    {
        if (thresholds.Find(relative.Name) is { } threshold)
            return new FeatureValue(threshold.Value + relative.Offset, "", []);
        if (!thresholds.IsUnjudged(relative.Name))
            faults.Add(ThresholdFaults.Unknown(relative.Name, thresholds, place));
        return null;
    }

    private static string Expected(Feature feature) =>
        feature.IsNumber ? "数字，如 -0.12；或阈值的名称加减一个数" : feature.Words.Count > 0 ? string.Join('、', feature.Words) : "一个词";

    private static bool? ReadExpectation(ObjectReader test, DiagnosticBag faults)
    {
        var node = test.Node("expect");
        if (node is not { Kind: JsonKind.Flag or JsonKind.Null })
            faults.Add(DataFault.Error(RuleCodes.TestExpectation, node?.Place ?? test.Place, "测试要写明“应得结果”（expect）。")
                with { Expected = "true（命中）、false（不命中）或null（待定）" });
        return node is { Kind: JsonKind.Flag } ? node.Flag : null;
    }
}
