using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Writing.Report;

/// <summary>How a report prints what comes from the data. Every figure, name and quoted remark passes here, so that there is one place to hide it.</summary>
internal sealed class DataPrinter
{
    /// <summary>A figure as it stands in the speech.</summary>
    public string Figure(FigureSpan figure) => figure.Text;

    /// <summary>A number of the input.</summary>
    public string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The value of a fact with its unit; a difference shows its sign.</summary>
    public string Value(Fact fact) => fact.Kind switch
    {
        FactKind.Change or FactKind.Gap or FactKind.AverageChange => $"{Signed(fact.Value)}{Quantity.DifferenceNoun(fact.Unit)}",
        FactKind.RankChange => $"{Signed(fact.Value)}位",
        _ => $"{Number(fact.Value)}{fact.Unit}",
    };

    /// <summary>A number with its sign; the minus is the long one.</summary>
    public string Signed(decimal value) => value switch
    {
        > 0 => $"+{Number(value)}",
        < 0 => $"−{Number(-value)}",
        _ => Number(value),
    };

    /// <summary>A name of the input.</summary>
    public string Name(string name) => name;

    /// <summary>A sentence of an earlier stage, which may quote figures and names.</summary>
    public string Remark(string sentence) => sentence;
}
