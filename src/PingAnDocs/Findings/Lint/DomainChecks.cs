using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.RuleTable;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.Lint;

/// <summary>RL020: holds the numbers in cells and tests against what a feature can be at all.</summary>
internal static class DomainChecks
{
    public static IEnumerable<Diagnostic> Check(RuleBook book) =>
        book.Rules.SelectMany(rule => rule.Cells.Select(cell => Check(rule, cell)).OfType<Diagnostic>().Concat(Tests(rule)));

    private static Diagnostic? Check(Rule rule, Cell cell)
    {
        if (cell.Test is not NumberTest number)
            return null;
        var domain = FeatureDomain.Of(cell.Feature);
        var passing = new NumberRange(number.Low, number.High).Intersect(Everything(domain));
        if ((domain.Whole ? passing.Whole() : passing).IsEmpty)
            return DataFault.Error(RuleCodes.NeverHolds, cell.Place, $"规则{rule.Id}的条件“{cell.Feature} {cell.Test.Text}”永远不会成立：{Nature(cell.Feature, domain)}。")
                with { Found = cell.Test.Text, Hint = "请改正界值或比较符号，或删去这条规则。" };
        var excluded = Everything(domain).Except(new NumberRange(number.Low, number.High));
        return excluded.Any(range => !(domain.Whole ? range.Whole() : range).IsEmpty)
            ? null
            : DataFault.Warning(RuleCodes.AlwaysHolds, cell.Place, $"规则{rule.Id}的条件“{cell.Feature} {cell.Test.Text}”只要有数据就总成立：{Nature(cell.Feature, domain)}。")
                with { Found = cell.Test.Text, Hint = $"只想要求有数据，请写“{PresenceTest.PresentWord}”；否则请改正界值。" };
    }

    private static IEnumerable<Diagnostic> Tests(Rule rule) =>
        from test in rule.Tests
        from given in test.Given
        where given.Value?.Number is { } number && IsOutside(number, FeatureDomain.Of(given.Key))
        select DataFault.Error(RuleCodes.NeverHolds, test.Place, $"规则{rule.Id}的测试里，“{given.Key}”不可能是{given.Value!.Number!.Value.ToString(CultureInfo.InvariantCulture)}：{Nature(given.Key, FeatureDomain.Of(given.Key))}。")
            with { Hint = "请换成数据里可能出现的数；表示缺失请写 null。" };

    private static bool IsOutside(decimal number, FeatureDomain domain) =>
        number < domain.Least || (domain.Whole && number != decimal.Truncate(number));

    private static NumberRange Everything(FeatureDomain domain) =>
        new(domain.Least is { } least ? new Bound(least, true) : null, null);

    private static string Nature(string feature, FeatureDomain domain)
    {
        var kind = domain.Whole ? "整数" : "数";
        return domain.Least is { } least
            ? string.Create(CultureInfo.InvariantCulture, $"“{feature}”是不小于{least}的{kind}")
            : $"“{feature}”是{kind}";
    }
}
