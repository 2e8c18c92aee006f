namespace PingAnDocs.Data.Excel;

/// <summary>Carries the reason why a workbook is not read out of the depths of its parts; caught by <see cref="WorkbookReader"/>.</summary>
internal sealed class WorkbookRefused : Exception
{
    public WorkbookRefused(string code, string message, string hint = "", string place = "")
        : base(message) => (Code, Hint, Place) = (code, hint, place);

    public WorkbookRefused()
    {
    }

    public WorkbookRefused(string message)
        : base(message)
    {
    }

    public WorkbookRefused(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Stable code.</summary>
    public string Code { get; } = ExcelCodes.NotAWorkbook;

    /// <summary>How to mend it.</summary>
    public string Hint { get; } = "";

    /// <summary>Sheet and cell; empty for the whole file.</summary>
    public string Place { get; } = "";
}
