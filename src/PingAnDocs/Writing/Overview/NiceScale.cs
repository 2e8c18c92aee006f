namespace PingAnDocs.Writing.Overview;

/// <summary>An axis with round ends and steps of 1, 2 or 5.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Step">From mark to mark.</param>
internal sealed record NiceScale(decimal From, decimal To, decimal Step)
{
    private const int Marks = 6;
    private const decimal SmallestStep = 0.000001m;

    /// <summary>The marks of the axis.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var at = From; at <= To; at += Step) yield return at;
        }
    }

    /// <summary>The axis for figures between two ends.</summary>
    public static NiceScale Of(decimal least, decimal most)
    {
        var step = StepFor((most - least) / Marks);
        var (from, to) = (decimal.Floor(least / step) * step, decimal.Ceiling(most / step) * step);
        return new NiceScale(Plain(from), Plain(from == to ? to + step : to), Plain(step));
    }

    /// <summary>The axis of bars: it begins at nought, unless all figures lie so close together that their bars would look the same.</summary>
    public static NiceScale OfBars(decimal least, decimal most)
    {
        if (least < 0m || most < 0m) return Of(Math.Min(least, 0m), Math.Max(most, 0m));
        return least * 2m < most ? Of(0m, most) : Of(Math.Max(0m, least - ((most - least) / Marks)), most);
    }

    /// <summary>How far along the axis a figure lies, of so many parts; with one decimal.</summary>
    public decimal Along(decimal figure, decimal length) => decimal.Round((figure - From) / (To - From) * length, 1, MidpointRounding.AwayFromZero) is var at ? Plain(at) : 0m;

    private static decimal StepFor(decimal wanted)
    {
        if (wanted == 0m) return 1m;
        var unit = SmallestStep;
        if (wanted <= unit) return unit;
        while (unit * 10m <= wanted) unit *= 10m;
        return wanted <= unit ? unit : wanted <= unit * 2m ? unit * 2m : wanted <= unit * 5m ? unit * 5m : unit * 10m;
    }

    // Without the zeros that arithmetic leaves behind: 90.000 is 90.
    private static decimal Plain(decimal number) => number / 1.000000000000000000000000000000m;
}
