using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Writing.Workbook;

/// <summary>One sheet of the form under construction: columns with help and drop-down lists, rows of texts.</summary>
internal static class FormGrid
{
    private const int Wide = 2;
    private const int Least = 10;

    /// <summary>The sheet; each row gives the texts of its columns in their order.</summary>
    public static SheetDraft Of(string name, IReadOnlyList<ColumnDraft> columns, IEnumerable<IReadOnlyList<string>> rows, int frozen = 1) =>
        new(name, columns, [.. rows], frozen);

    /// <summary>A column with a fixed head.</summary>
    public static ColumnDraft Column(FormColumn column) => Column(column.Head, column.Help, column.Choices);

    /// <summary>A column of figures of an indicator, or of what all share.</summary>
    public static ColumnDraft Column(string head, string help, IReadOnlyList<(string Word, string Value)> choices) => new(head, Math.Max(Least, (head.Length * Wide) + Wide))
    {
        Help = help,
        Choices = choices.Count == 0 ? "" : $"\"{string.Join(',', choices.Select(choice => choice.Word))}\"",
        Strict = choices.Count > 0,
    };

    /// <summary>What the form calls a value of the survey file.</summary>
    public static string Word(FormColumn column, string value) => column.Choices.FirstOrDefault(choice => choice.Value == value).Word ?? value;
}
