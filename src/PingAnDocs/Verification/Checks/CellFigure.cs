using System.Globalization;
using PingAnDocs.Data;

namespace PingAnDocs.Verification.Checks;

/// <summary>Holds one cell against its fact: digits, and the sign or word before them.</summary>
internal static class CellFigure
{
    // Written down a second time on purpose, as all direction words of the verification are.
    private static readonly (string Mark, int Sign)[] Marks = [("+", 1), ("-", -1), ("−", -1), ("前进", 1), ("后退", -1), ("提升", 1), ("下降", -1)];
    private static readonly string[] Still = ["持平", "不变"];

    /// <summary>True when the cell prints digits that were traced.</summary>
    public static bool Check(string printed, Fact fact, string place, DiagnosticBag faults)
    {
        if (Array.IndexOf(Still, printed) >= 0)
        {
            if (fact.Sign != 0) Differs(printed, fact, place, faults);
            return false;
        }

        var (mark, sign) = Array.Find(Marks, entry => printed.StartsWith(entry.Mark, StringComparison.Ordinal));
        var digits = printed[(mark?.Length ?? 0)..];
        var says = decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value == Math.Abs(fact.Value) && value.Scale == fact.Value.Scale;
        if (!says || (IsDifference(fact) ? sign != fact.Sign : mark is not null)) Differs(printed, fact, place, faults);
        return says;
    }

    private static bool IsDifference(Fact fact) => fact.Kind is FactKind.Change or FactKind.RankChange;

    private static void Differs(string printed, Fact fact, string place, DiagnosticBag faults) =>
        faults.Add(Fault.Error("VF404", place, $"表中“{fact.Indicator}”的数字或正负与数据不符。", printed, fact.Value.ToString(CultureInfo.InvariantCulture)));
}
