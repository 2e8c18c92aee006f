using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads the office's workbook, one row a county, into as many surveys; every number knows its sheet and cell.</summary>
public static class SurveyWorkbookReader
{
    /// <summary>True for files this reader is for.</summary>
    public static bool Reads(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the workbook. A fault in a county's own rows refuses that county, a fault of the form refuses all.</summary>
    public static WorkbookReading Read(SourceFile source)
    {
        var faults = new DiagnosticBag();
        if (WorkbookReader.Read(source, faults) is not { } sheets) return new WorkbookReading([], faults.Items);
        var book = FormBook.Open(source.Name, sheets, faults);
        var counties = Counties(book, source, faults);
        if (faults.HasErrors) return new WorkbookReading([], [.. faults.Items]);

        var common = faults.Items.Count;
        var surveys = new List<WorkbookSurvey>();
        foreach (var (name, place) in counties)
        {
            var before = faults.Items.Count;
            var root = CountyTree.Of(book, name, place);
            var own = new DiagnosticBag();
            own.AddRange(faults.Items.Skip(before));
            surveys.Add(new WorkbookSurvey(name, SurveyReader.Read(source, root, own)));
        }

        return new WorkbookReading(surveys, [.. faults.Items.Take(common)]);
    }

    private static List<(string Name, SourcePlace Place)> Counties(FormBook book, SourceFile source, DiagnosticBag faults)
    {
        var listed = book.Units.Names.ToHashSet(StringComparer.Ordinal);
        var surveyed = book.Waves.SelectMany(wave => wave.Counties).DistinctBy(county => county.Name).ToList();
        var known = listed.Count > 0 ? listed : surveyed.Select(county => county.Name).ToHashSet(StringComparer.Ordinal);
        var named = surveyed.Concat(book.Towns.Named.Select(town => (town.County, town.Place))).Concat(book.Evidence.Named).ToList();
        foreach (var (name, place) in named.Where(county => county.Item1.Length > 0 && !known.Contains(county.Item1)).DistinctBy(county => county.Item1))
            faults.Add(Unknown(name, place, known, listed.Count > 0));
        foreach (var town in book.Towns.Named.Where(town => !(town.Table.Length == 0 ? book.Waves.Count == 1 : book.Waves.Any(wave => wave.Table == town.Table))))
            faults.Add(DataFault.Error(WorkbookCodes.MissingSheet, town.Place, $"“{FormTables.Table.Head}”写的不是任何一次调查的数据表。") with { Found = Quoted.Short(town.Table), Expected = string.Join('、', book.Waves.Select(wave => wave.Table)) });
        if (known.Count == 0 && !faults.HasErrors)
            faults.Add(DataFault.Error(WorkbookCodes.NoCounty, SourcePlace.WholeFile(source.Name), "工作簿里没有任何单位的数据。") with { Hint = "请在数据表里一行一个单位填写。" });
        return listed.Count > 0 ? [.. book.Units.Names.Select(name => (name, book.Units.PlaceOf(name)))] : surveyed;
    }

    private static Diagnostic Unknown(string name, SourcePlace place, IEnumerable<string> known, bool isListed)
    {
        var near = NearestName.Of(name, known);
        var where = isListed ? $"“{FormTables.Units}”表" : "数据表";
        return DataFault.Error(WorkbookCodes.UnknownCounty, place, $"{where}里没有“{Quoted.Short(name)}”。")
            with { Found = Quoted.Short(name), Expected = near ?? "", Hint = near is null ? $"请在{where}里加一行，或者删去这一行。" : $"是不是想写“{near}”？" };
    }
}
