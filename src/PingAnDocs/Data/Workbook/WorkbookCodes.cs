namespace PingAnDocs.Data.Workbook;

/// <summary>Stable codes of faults in a survey workbook; files that are no workbook at all have the codes of the Excel reader.</summary>
internal static class WorkbookCodes
{
    /// <summary>A sheet of the form is missing.</summary>
    public const string MissingSheet = "WB001";

    /// <summary>No row of heads, or a head of the form is missing.</summary>
    public const string MissingHead = "WB002";

    /// <summary>A head nobody knows.</summary>
    public const string UnknownHead = "WB003";

    /// <summary>The same head twice.</summary>
    public const string RepeatedHead = "WB004";

    /// <summary>A column group or row of an indicator that the sheet of indicators does not name.</summary>
    public const string UnknownIndicator = "WB005";

    /// <summary>A county that the sheet of units does not name.</summary>
    public const string UnknownCounty = "WB006";

    /// <summary>The same county, indicator or table twice.</summary>
    public const string Repeated = "WB007";

    /// <summary>A row without the name it is found by.</summary>
    public const string NamelessRow = "WB008";

    /// <summary>Merged cells among the data.</summary>
    public const string Merged = "WB009";

    /// <summary>A formula without a result, an error, a day where a number should be.</summary>
    public const string NoValue = "WB010";

    /// <summary>A cell whose content cannot be read as what its column holds.</summary>
    public const string BadForm = "WB011";

    /// <summary>A percentage that looks as if it had been divided by a hundred.</summary>
    public const string SmallPercentage = "WB012";

    /// <summary>More columns, indicators or units than any office's table has.</summary>
    public const string TooMuch = "WB013";

    /// <summary>An indicator of a plain table whose unit cannot be seen.</summary>
    public const string NoUnit = "WB014";

    /// <summary>Hidden rows, columns or sheets were read all the same.</summary>
    public const string Hidden = "WB020";

    /// <summary>Results of formulas were read.</summary>
    public const string Formulas = "WB021";

    /// <summary>A sheet that does not belong to the form was left out.</summary>
    public const string SheetLeftOut = "WB022";

    /// <summary>A total or a mean stands among the units and was not taken for one.</summary>
    public const string Summary = "WB023";

    /// <summary>A remark below or between the rows was not read as data.</summary>
    public const string TableNote = "WB024";

    /// <summary>A row such as 全市平均 was read as the average of all.</summary>
    public const string SummaryUsed = "WB025";

    /// <summary>A row such as 全市平均 disagrees with the average given otherwise.</summary>
    public const string SummaryDiffers = "WB026";

    /// <summary>Ranks or means were computed from the rows of the sheet.</summary>
    public const string Computed = "WB027";

    /// <summary>Ranks or means that were asked for could not be computed.</summary>
    public const string NotComputed = "WB028";

    /// <summary>A workbook without the sheets of the form was read as a plain table.</summary>
    public const string PlainTable = "WB029";

    /// <summary>The workbook holds no county.</summary>
    public const string NoCounty = "WB030";

    /// <summary>A column without a head was not read.</summary>
    public const string Headless = "WB031";

    /// <summary>More faults than are worth telling.</summary>
    public const string MoreFaults = "WB032";

    /// <summary>A number with many decimals was read as its format shows it.</summary>
    public const string ReadAsShown = "WB033";

    /// <summary>The example of the form is still there and was left out.</summary>
    public const string Example = "WB034";

    /// <summary>A city among counties: is it one of them?</summary>
    public const string CityAmongCounties = "WB035";

    /// <summary>A county that the workbook lists has no row on a data sheet.</summary>
    public const string AbsentCounty = "WB040";

    /// <summary>Only some counties have a rank entered.</summary>
    public const string PartRanked = "WB041";

    /// <summary>An indicator lacks the average that others of its sheet have.</summary>
    public const string NoAverage = "WB042";

    /// <summary>Units below have values but no ranks.</summary>
    public const string TownsUnranked = "WB043";
}
