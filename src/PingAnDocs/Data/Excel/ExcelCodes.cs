namespace PingAnDocs.Data.Excel;

/// <summary>Stable codes of workbooks that are not read at all.</summary>
internal static class ExcelCodes
{
    /// <summary>Not an .xlsx, broken, locked with a password, or of the old .xls kind.</summary>
    public const string NotAWorkbook = "XL001";

    /// <summary>Too large once unpacked.</summary>
    public const string TooLarge = "XL002";

    /// <summary>Holds macros.</summary>
    public const string Macros = "XL003";

    /// <summary>A part that is not sound XML, or declares a document type.</summary>
    public const string BadXml = "XL004";

    /// <summary>A cell far away from all others, or a name that is no cell.</summary>
    public const string StrayCell = "XL005";

    /// <summary>A cell points to a text that does not exist.</summary>
    public const string MissingText = "XL006";
}
