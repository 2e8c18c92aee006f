using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Findings;

namespace PingAnDocs.Writing.Workbook;

/// <summary>The form to fill in: the kit's indicators as column groups, with an example row that shows where names go.</summary>
public static class ExampleForm
{
    private const string Province = "全省";
    private const string City = "全市";

    private static readonly SourcePlace Nowhere = SourcePlace.WholeFile("");

    /// <summary>Columns every indicator gets, filled or not.</summary>
    private static readonly FigureHead[] Usual =
    [
        new(FigureKind.Value, ""), new(FigureKind.Previous, ""), new(FigureKind.Change, ""), new(FigureKind.Gap, Province), new(FigureKind.Gap, City),
        new(FigureKind.Average, Province), new(FigureKind.Average, City), new(FigureKind.PreviousAverage, City),
        new(FigureKind.Position, City), new(FigureKind.PreviousPosition, City), new(FigureKind.Field, City),
    ];

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Of(IndicatorCatalog indicators) => SurveyForm.Write([Example(indicators)], Usual);

    // No number: what somebody forgets to replace would be told as his county's.
    private static Survey Example(IndicatorCatalog catalog)
    {
        var subunits = new Subunits("镇（街道）", City, null, null, [], [new Subunit(FormTables.ExampleTown, null, null, null, null, Nowhere)], Nowhere);
        var wave = new Wave("", "2025年度全市平安建设群众测评", "市级测评", "2025年度", "上年", null, null, [.. catalog.Indicators.Select(Example)], subunits, Nowhere);
        return new Survey(new SourceFile("", default), new SurveyUnit(FormTables.ExampleUnit, UnitLevel.County, "我县", Nowhere), Occasion, [], [wave], []);
    }

    private static Occasion Occasion => new("在全县平安建设工作推进会上的讲话", "县委常委、政法委书记", "", null, Nowhere, "同志们", "", "", "");

    private static Indicator Example(IndicatorEntry entry) => new(
        entry.Name, "", "%", "上年", Comparable: true, null, null, null, Figures, Figures, Figures, Figures, new Dictionary<string, Standing>(StringComparer.Ordinal), [], [], Nowhere);

    private static Dictionary<string, Datum> Figures => new(StringComparer.Ordinal);
}
