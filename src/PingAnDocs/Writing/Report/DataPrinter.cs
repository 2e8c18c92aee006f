using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;

namespace PingAnDocs.Writing.Report;

/// <summary>How a report prints what comes from the data. Every figure, name and quoted remark passes here, so that there is one place to hide it.</summary>
/// <param name="hidesValues">True for a copy that must not tell values: then only what the speech itself prints is printed.</param>
internal sealed class DataPrinter(bool hidesValues)
{
    private const string Hidden = "（隐去）";

    /// <summary>A figure as it stands in the speech.</summary>
    public string Figure(FigureSpan figure) => figure.Text;

    /// <summary>The value of a figure of the speech, with sign and unit.</summary>
    public string Value(FigureSpan figure) => hidesValues ? figure.Text : Value(figure.Fact);

    /// <summary>The value of a fact with its unit; a difference shows its sign.</summary>
    public string Value(Fact fact) => hidesValues ? Hidden : fact.Kind switch
    {
        FactKind.Change or FactKind.Gap or FactKind.AverageChange => $"{Signed(fact.Value)}{Quantity.DifferenceNoun(fact.Unit)}",
        FactKind.RankChange => $"{Signed(fact.Value)}位",
        _ => $"{Number(fact.Value)}{fact.Unit}",
    };

    /// <summary>A number of the input, or computed from it.</summary>
    public string Number(decimal value) => hidesValues ? Hidden : value.ToString(CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>How far a value is from a threshold.</summary>
    public string Distance(string distance) => hidesValues ? "" : distance;

    /// <summary>Where something stands. The columns of a line tell how long its numbers are.</summary>
    public string Position(SourcePlace place) => hidesValues || place.Line == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"第{place.Line}行第{place.Column}列");

    /// <summary>A name of the input.</summary>
    public string Name(string name) => name;

    /// <summary>A sentence of an earlier stage, which may quote figures and names; that stage has hidden what must be hidden.</summary>
    public string Remark(string sentence) => sentence;

    private string Signed(decimal value) => value > 0 ? $"+{Number(value)}" : Number(value);
}
