using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings;

/// <summary>Modified condition/decision coverage of the rules by their own tests: each cell, true and false, must once have decided alone.</summary>
public static class RuleCoverage
{
    /// <summary>One entry a cell, in the order of the book. "-" decides nothing and is left out.</summary>
    public static IReadOnlyList<CellCoverage> Of(RuleBook book) =>
    [
        .. from rule in book.Rules
           from cell in rule.Cells
           where cell.Test is not AnyTest
           select Of(rule, cell),
    ];

    private static CellCoverage Of(Rule rule, Cell cell)
    {
        var answers = rule.Tests.Where(test => OthersHold(rule, cell, test))
            .Select(test => cell.Test.Evaluate(test.Given.GetValueOrDefault(cell.Feature)))
            .ToList();
        return new CellCoverage(rule, cell, answers.Contains(true), answers.Contains(false));
    }

    private static bool OthersHold(Rule rule, Cell cell, RuleTest test) =>
        rule.Cells.All(other => other == cell || other.Test.Evaluate(test.Given.GetValueOrDefault(other.Feature)) == true);
}
