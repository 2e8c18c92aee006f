using System.Globalization;

namespace PingAnDocs.Writing.Overview;

/// <summary>How an overview prints figures: all decimals of the data, a real minus, the sign of a difference.</summary>
internal static class OverviewText
{
    /// <summary>A figure as people read it.</summary>
    public static string Of(decimal figure, bool signed) => signed && figure > 0m ? $"+{Plain(figure)}" : Plain(figure).Replace('-', '−');

    /// <summary>A figure as programs read it.</summary>
    public static string Plain(decimal figure) => figure.ToString(CultureInfo.InvariantCulture);

    /// <summary>A count.</summary>
    public static string Of(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A part of a whole in percent, with one decimal.</summary>
    public static decimal Share(int part, int whole) =>
        whole == 0 ? 0m : decimal.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero);

    /// <summary>The address of a file beside the overview.</summary>
    public static string Address(string file) => Uri.EscapeDataString(file);

    /// <summary>How the run ended, in one sentence.</summary>
    public static string Balance(OverviewTable table) =>
        $"共{Of(table.Counties)}个单位：{string.Join('，', table.Statuses.Select(status => $"{OutcomeWords.Of(status.Status)}{Of(status.Count)}份"))}。";
}
