using System.Xml;

namespace PingAnDocs.Writing.Overview;

/// <summary>Writes the part of one native chart: its ranges point at the cells, its caches repeat them.</summary>
internal sealed class ChartXml(XmlWriter xml, BookChart chart)
{
    private const string Namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Blue = "1D4F7C";
    private const string Grey = "D3D8DE";
    private const string FirstAxis = "1001";
    private const string SecondAxis = "1002";

    public void Write()
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("c", "chartSpace", Namespace);
        xml.WriteAttributeString("xmlns", "a", null, Drawing);
        Value("roundedCorners", "0");
        In("chart", () =>
        {
            Title(chart.Title, 1200);
            Value("autoTitleDeleted", "0");
            In("plotArea", () =>
            {
                In("layout", () => { });
                if (chart.Scatter) Points();
                else Bars();
            });
            Value("plotVisOnly", "1");
            Value("dispBlanksAs", "gap");
        });
        xml.WriteEndElement();
    }

    private void Bars()
    {
        In("barChart", () =>
        {
            Value("barDir", "bar");
            Value("grouping", "clustered");
            Value("varyColors", "0");
            In("ser", () =>
            {
                Series();
                In("spPr", Fill);
                Value("invertIfNegative", "0");
                Labels();
                In("cat", () => Texts(chart.Across));
                In("val", () => Numbers(chart.Along));
            });
            Value("gapWidth", "40");
            Value("axId", FirstAxis);
            Value("axId", SecondAxis);
        });
        Axis("catAx", FirstAxis, SecondAxis, "l", null, "");
        Axis("valAx", SecondAxis, FirstAxis, "t", chart.Scale, chart.Along.Head);
    }

    private void Points()
    {
        In("scatterChart", () =>
        {
            Value("scatterStyle", "lineMarker");
            Value("varyColors", "0");
            In("ser", () =>
            {
                Series();
                In("spPr", () => Plain("ln", () => Plain("noFill", () => { }), ("w", "19050")));
                In("marker", () =>
                {
                    Value("symbol", "circle");
                    Value("size", "6");
                    In("spPr", Fill);
                });
                In("xVal", () => Numbers(chart.Across));
                In("yVal", () => Numbers(chart.Along));
                Value("smooth", "0");
            });
            Value("axId", FirstAxis);
            Value("axId", SecondAxis);
        });
        Axis("valAx", FirstAxis, SecondAxis, "b", chart.AcrossScale, chart.Across.Head);
        Axis("valAx", SecondAxis, FirstAxis, "l", chart.Scale, chart.Along.Head);
    }

    private void Series()
    {
        Value("idx", "0");
        Value("order", "0");
        In("tx", () => Texts(chart.Along with { Cells = [chart.Along.Head] }, chart.Along.HeadReference));
    }

    private void Labels() => In("dLbls", () =>
    {
        foreach (var (name, shown) in new[] { ("showLegendKey", "0"), ("showVal", "1"), ("showCatName", "0"), ("showSerName", "0"), ("showPercent", "0"), ("showBubbleSize", "0") })
            Value(name, shown);
    });

    private void Axis(string kind, string id, string other, string side, NiceScale? scale, string title) => In(kind, () =>
    {
        Value("axId", id);
        In("scaling", () =>
        {
            // Bars stand in the order of the cells, the first on top.
            Value("orientation", kind == "catAx" ? "maxMin" : "minMax");
            if (scale is null) return;
            Value("max", OverviewText.Plain(scale.To));
            Value("min", OverviewText.Plain(scale.From));
        });
        Value("delete", "0");
        Value("axPos", side);
        if (scale is not null) In("majorGridlines", () => In("spPr", () => Plain("ln", () => Plain("solidFill", () => Plain("srgbClr", () => { }, ("val", Grey))), ("w", "6350"))));
        if (title.Length > 0) Title(title, 900);
        Value("majorTickMark", "none");
        Value("minorTickMark", "none");
        // Names and figures stand at the edge, not across the drawing where the axes cross at nought.
        Value("tickLblPos", "low");
        In("txPr", () =>
        {
            Plain("bodyPr", () => { });
            Plain("p", () => Plain("pPr", () => Plain("defRPr", () => { }, ("sz", "800"))));
        });
        Value("crossAx", other);
        Value("crosses", "autoZero");
        if (kind == "catAx") Value("tickLblSkip", "1");
        if (scale is not null) Value("majorUnit", OverviewText.Plain(scale.Step));
    });

    private void Title(string title, int size) => In("title", () =>
    {
        In("tx", () => In("rich", () =>
        {
            Plain("bodyPr", () => { });
            Plain("p", () =>
            {
                Plain("pPr", () => Plain("defRPr", () => { }, ("sz", OverviewText.Of(size)), ("b", "0")));
                Plain("r", () =>
                {
                    Plain("rPr", () => { }, ("lang", "zh-CN"), ("sz", OverviewText.Of(size)), ("b", "0"));
                    Plain("t", () => xml.WriteString(title));
                });
            });
        }));
        Value("overlay", "0");
    });

    private void Texts(BookSeries series, string? reference = null) => In("strRef", () =>
    {
        In("f", () => xml.WriteString(reference ?? series.Reference));
        In("strCache", () => Cache(series));
    });

    private void Numbers(BookSeries series) => In("numRef", () =>
    {
        In("f", () => xml.WriteString(series.Reference));
        In("numCache", () =>
        {
            In("formatCode", () => xml.WriteString(series.Format));
            Cache(series);
        });
    });

    private void Cache(BookSeries series)
    {
        Value("ptCount", OverviewText.Of(series.Cells.Count));
        foreach (var (index, cell) in series.Cells.Index())
        {
            xml.WriteStartElement("pt", Namespace);
            xml.WriteAttributeString("idx", OverviewText.Of(index));
            In("v", () => xml.WriteString(cell));
            xml.WriteEndElement();
        }
    }

    private void Fill() => Plain("solidFill", () => Plain("srgbClr", () => { }, ("val", Blue)));

    private void Value(string name, string value)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }

    private void In(string name, Action content)
    {
        xml.WriteStartElement(name, Namespace);
        content();
        xml.WriteEndElement();
    }

    private void Plain(string name, Action content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, Drawing);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        content();
        xml.WriteEndElement();
    }
}
