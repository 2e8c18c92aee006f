using PingAnDocs.Data.Checks;

namespace PingAnDocs.Data.Batch;

/// <summary>The figures of a comparator are one number for everybody who shares it: whoever states another has mistyped something.</summary>
internal sealed class SharedFigures
{
    /// <summary>So many files with one other value have not mistyped it: it is another publication.</summary>
    private const int Block = 3;

    private readonly Dictionary<(string Circle, int Number, StatementKey Key), Tally> tallies = [];

    public void Add(IEnumerable<Statement> statements, IReadOnlyDictionary<string, int> circles)
    {
        foreach (var statement in statements)
        {
            if (!circles.TryGetValue(statement.Circle, out var number)) continue;
            var key = (statement.Circle, number, statement.Key);
            if (!tallies.TryGetValue(key, out var tally)) tallies[key] = tally = new Tally((one, other) => Math.Abs(one - other) <= LastPlace.Coarsest(one, other));
            tally.Add(statement.Value, computed: !statement.Given);
        }
    }

    public IEnumerable<Diagnostic> Check(IEnumerable<Statement> statements, IReadOnlyDictionary<string, int> circles)
    {
        List<(Statement Statement, Tally Tally)> shared =
        [
            .. from statement in statements
               where circles.ContainsKey(statement.Circle)
               let tally = tallies.GetValueOrDefault((statement.Circle, circles[statement.Circle], statement.Key))
               where tally is { Total: >= 2 }
               select (statement, tally),
        ];
        bool stranger = IsStranger([.. shared.Where(pair => pair.Statement.Circle == BatchScope.Whole)]);
        return
            from pair in shared
            where !stranger || pair.Statement.Circle != BatchScope.Whole
            let diagnostic = pair.Tally.Majority is { } usual ? Unlike(pair.Statement, usual, pair.Tally) : Undecided(pair.Statement, pair.Tally)
            where diagnostic is not null
            select diagnostic;
    }

    // Who agrees with nobody about hardly anything has not mistyped it all: it is another province's survey of the same name.
    private static bool IsStranger(List<(Statement Statement, Tally Tally)> shared) =>
        shared.Count >= 2 && shared.Count(pair => pair.Tally.Support(pair.Statement.Value) >= 2) * 4 < shared.Count;

    private static Diagnostic? Unlike(Statement statement, decimal usual, Tally tally)
    {
        if (statement.IsSame(usual)) return null;
        var start = statement switch
        {
            _ when statement.Agrees(usual) => Rounding(statement),
            { Given: false } => Implied(statement),
            { Circle: BatchScope.Whole } when tally.Support(statement.Value) >= Block => Disagree(statement),
            { Circle: BatchScope.Whole } => Mistyped(statement),
            _ => DataFault.Warning(DataCodes.CityAverageUnlikeOthers, statement.Place, $"“{statement.Key.Indicator.Name}”的{statement.Noun}与同批其他文件不同。")
                with { Hint = "同一个市的各县应当一样，请核对是哪一份抄错了。" },
        };
        return start with { Found = FigureText.Of(statement.Value), Expected = FigureText.Of(usual) };
    }

    // Only what the whole batch shares for certain and somebody wrote down: anything else may have a good reason.
    private static Diagnostic? Undecided(Statement statement, Tally tally) =>
        statement is { Given: true, Circle: BatchScope.Whole } && tally.Support(statement.Value) < tally.Total
            ? Disagree(statement) with { Found = FigureText.Of(statement.Value) }
            : null;

    private static Diagnostic Mistyped(Statement statement) =>
        DataFault.Error(DataCodes.AverageUnlikeOthers, statement.Place, $"“{statement.Key.Indicator.Name}”的{statement.Noun}与同批其他文件不同。")
            with { Hint = "同一次调查的这个数各县应当一样，请对照公布的结果改正。" };

    private static Diagnostic Disagree(Statement statement) =>
        DataFault.Warning(DataCodes.AveragesDisagree, statement.Place, $"同批文件给出的“{statement.Key.Indicator.Name}”{statement.Noun}不一致，又看不出以哪个为准。")
            with { Hint = "请对照公布的结果逐份核对。" };

    private static Diagnostic Implied(Statement statement) =>
        DataFault.Warning(DataCodes.ImpliedDifferenceUnlikeOthers, statement.Place, $"由本文件推算的“{statement.Key.Indicator.Name}”{statement.Noun}与同批其他文件不同。")
            with { Hint = "多半是数值或其中一个差距抄错了数字或正负号，请核对。" };

    private static Diagnostic Rounding(Statement statement) =>
        DataFault.Note(DataCodes.AverageRounding, statement.Place, $"“{statement.Key.Indicator.Name}”的{statement.Noun}与同批其他文件相差末位一个单位，按四舍五入误差处理。");
}
