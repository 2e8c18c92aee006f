using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Findings;

namespace PingAnDocs.Writing.Workbook;

/// <summary>The form to fill in: the kit's indicators as column groups, with an example row that shows what goes where.</summary>
public static class ExampleForm
{
    private const string Province = "全省";
    private const string City = "全市";

    private static readonly SourcePlace Nowhere = SourcePlace.WholeFile("");

    /// <summary>Columns every indicator gets, filled or not.</summary>
    private static readonly FigureHead[] Usual =
    [
        new(FigureKind.Value, ""), new(FigureKind.Previous, ""), new(FigureKind.Change, ""), new(FigureKind.Gap, Province), new(FigureKind.Gap, City),
        new(FigureKind.Position, City), new(FigureKind.PreviousPosition, City),
    ];

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Of(IndicatorCatalog indicators) => SurveyForm.Write([Example(indicators)], Usual);

    private static Survey Example(IndicatorCatalog catalog)
    {
        Comparator[] comparators = [new("province", Province), new("city", City)];
        var subunits = new Subunits("镇（街道）", City, Of(120m), Of(10m), ["示例镇"], [new Subunit("示例镇", Of(93.50m), Of(92.80m), Of(8m), Of(15m), Nowhere)], Nowhere);
        var wave = new Wave("", "2025年度全市平安建设群众测评", "市级测评", "2025年度", "上年", Of(400m), Of(2m), [.. catalog.Indicators.Select(Example)], subunits, Nowhere);
        var evidence = new Evidence("示例主题", "示例部门", [new EvidenceFigure("示例数据", Of(6.2m), "%")], Nowhere);
        return new Survey(new SourceFile("", default), new SurveyUnit("示例县", UnitLevel.County, "我县", Nowhere), Occasion, comparators, [wave], [evidence]);
    }

    private static Occasion Occasion => new("在全县平安建设工作推进会上的讲话", "县委常委、政法委书记", "", new DateOnly(2026, 1, 1), Nowhere, "同志们", "市委政法委", "年初", "年底前");

    private static Indicator Example(IndicatorEntry entry) => new(
        entry.Name, "", "%", "上年", Comparable: true, Of(92.30m), Of(91.80m), Change: null,
        new Dictionary<string, Datum>(StringComparer.Ordinal) { ["province"] = Of(91.50m), ["city"] = Of(92.10m) },
        new Dictionary<string, Datum>(StringComparer.Ordinal), new Dictionary<string, Datum>(StringComparer.Ordinal),
        new Dictionary<string, Datum>(StringComparer.Ordinal) { ["city"] = Of(91.60m) },
        new Dictionary<string, Standing>(StringComparer.Ordinal), [new Rank(City, Of(4m), Of(11m), Of(6m), Tied: false)], [], Nowhere);

    private static Datum Of(decimal value) => new(value, Nowhere);
}
