namespace PingAnDocs.KitExchange;

/// <summary>Stable codes of faults and remarks when a kit travels through a workbook.</summary>
internal static class KitExchangeCodes
{
    /// <summary>A sheet that the workbook promises is not there.</summary>
    public const string MissingSheet = "KX001";

    /// <summary>A column is missing.</summary>
    public const string MissingColumn = "KX002";

    /// <summary>A head that names no column.</summary>
    public const string UnknownColumn = "KX003";

    /// <summary>The same head twice.</summary>
    public const string RepeatedColumn = "KX004";

    /// <summary>A formula or an error in place of a value.</summary>
    public const string NoValue = "KX005";

    /// <summary>A cell that cannot be read as what its column holds.</summary>
    public const string BadForm = "KX006";

    /// <summary>Merged cells.</summary>
    public const string Merged = "KX007";

    /// <summary>Hidden rows or sheets are read all the same.</summary>
    public const string Hidden = "KX008";

    /// <summary>A number Excel may have shortened.</summary>
    public const string TypedNumber = "KX009";

    /// <summary>The same id twice.</summary>
    public const string Repeated = "KX010";

    /// <summary>A test of a rule that does not exist.</summary>
    public const string UnknownRule = "KX011";

    /// <summary>A row without id.</summary>
    public const string NoId = "KX012";

    /// <summary>Line breaks in a sentence were taken out.</summary>
    public const string LineBreaks = "KX013";

    /// <summary>A row of 文稿结构 that sets nothing.</summary>
    public const string UnknownSetting = "KX014";

    /// <summary>The kit holds something a workbook cannot carry.</summary>
    public const string NotExportable = "KX020";

    /// <summary>Another workbook lies where this one is to be written.</summary>
    public const string WouldBeLost = "KX021";
}
