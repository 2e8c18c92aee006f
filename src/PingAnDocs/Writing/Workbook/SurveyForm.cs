using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Excel;

namespace PingAnDocs.Writing.Workbook;

/// <summary>Writes surveys as the office's workbook: one row a county, shared averages once; what it writes the reader reads back.</summary>
public static class SurveyForm
{
    private const int LongestTab = 31;
    private static readonly char[] NotInTabs = ['[', ']', ':', '*', '?', '/', '\\', '\''];

    /// <summary>The bytes of the workbook.</summary>
    public static byte[] Of(IReadOnlyList<Survey> surveys) => Write(surveys, []);

    /// <summary>The workbook; every indicator gets these columns too, filled or not.</summary>
    internal static byte[] Write(IReadOnlyList<Survey> surveys, IReadOnlyList<FigureHead> usual)
    {
        var tables = Tables(surveys, usual);
        return WorkbookWriter.Write(
        [
            FormGuide.Sheet(), FormUnits.Sheet(surveys), FormWaves.Sheet(tables), FormWaves.Indicators(tables),
            .. tables.Select(table => table.Sheet()), FormTowns.Sheet(surveys, tables), FormTowns.Evidence(surveys),
        ]);
    }

    private static List<FormTable> Tables(IReadOnlyList<Survey> surveys, IReadOnlyList<FigureHead> usual)
    {
        var tables = new List<FormTable>();
        foreach (var wave in surveys.SelectMany(survey => survey.Waves.Select(wave => (survey, wave))).GroupBy(pair => pair.wave.Name, StringComparer.Ordinal))
            tables.Add(new FormTable(Tab(wave.First().wave.Short, tables), wave, usual));
        return tables;
    }

    // A tab holds few characters, and the form's own sheets keep their names.
    private static string Tab(string name, List<FormTable> taken)
    {
        var clean = string.Concat(name.Where(letter => !NotInTabs.Contains(letter)));
        var tab = clean.Length is > 0 and <= LongestTab && !FormTables.Sheets.Contains(clean) && !taken.Exists(table => table.Name == clean);
        return tab ? clean : string.Create(CultureInfo.InvariantCulture, $"数据{taken.Count + 1}");
    }
}
