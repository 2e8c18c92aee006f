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

    /// <summary>Hidden rows or sheets were read all the same.</summary>
    public const string Hidden = "WB020";

    /// <summary>Results of formulas were read.</summary>
    public const string Formulas = "WB021";

    /// <summary>A sheet that does not belong to the form was left out.</summary>
    public const string SheetLeftOut = "WB022";

    /// <summary>The workbook holds no county.</summary>
    public const string NoCounty = "WB030";
}
