using System.Globalization;
using PingAnDocs.Data.Excel;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>Reads the office's workbook, one row a county, into as many surveys; every number knows its sheet and cell.</summary>
public static class SurveyWorkbookReader
{
    private const int MostCounties = 10_000;
    private const int MostFaults = 200;

    /// <summary>True for files this reader is for.</summary>
    public static bool Reads(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the workbook. A fault in a county's own rows refuses that county, a fault of the form refuses all.</summary>
    /// <param name="source">The workbook.</param>
    /// <param name="isMasked">True to call its sheets by their numbers wherever a place is told, and to let every county know its neighbours: a name may tell what a mask hides.</param>
    public static WorkbookReading Read(SourceFile source, bool isMasked = false)
    {
        var faults = new DiagnosticBag();
        if (WorkbookReader.Read(source, faults) is not { } sheets) return new WorkbookReading([], faults.Items);
        var book = FormBook.Open(source.Name, isMasked ? [.. sheets.Select(Numbered)] : sheets, faults);
        var counties = Counties(book, source, faults);
        if (counties.Count > MostCounties)
            faults.Add(DataFault.Error(WorkbookCodes.TooMuch, SourcePlace.WholeFile(source.Name), "工作簿里的单位太多。") with { Found = FigureText.Of(counties.Count), Expected = $"不超过{FigureText.Of(MostCounties)}个", Hint = "请分成几个工作簿。" });
        if (faults.HasErrors) return new WorkbookReading([], Worth(faults, source));
        book.Units.FindCountyCities(counties);

        List<Diagnostic> common = [.. faults.Items];
        var (surveys, told) = Computed(book, () => [.. counties.Select(county => Read(book, county, source, isMasked ? counties : [], faults))]);
        return new WorkbookReading(surveys, [.. common, .. told]);
    }

    // What is computed comes from the values of many counties, so all are read and checked without it first. Read with it, a county may be
    // refused that was not before; then it is computed once more, without that one's values.
    private static (IReadOnlyList<WorkbookSurvey> Surveys, IReadOnlyList<Diagnostic> Told) Computed(FormBook book, Func<IReadOnlyList<WorkbookSurvey>> read)
    {
        var refused = new List<Refusal>();
        for (var (told, isComputed) = ((DiagnosticBag?)null, false); ;)
        {
            var surveys = read();
            var more = Refusal.Of(surveys).Except(refused).ToList();
            if (told is not null && more.Count == 0) return (surveys, told.Items);
            refused.AddRange(more);
            told = new DiagnosticBag();
            var before = isComputed;
            isComputed = book.Compute(refused, told);
            if (!isComputed && !before) return (surveys, told.Items);
        }
    }

    private static WorkbookSurvey Read(FormBook book, (string Name, SourcePlace Place) county, SourceFile source, List<(string Name, SourcePlace)> neighbours, DiagnosticBag faults)
    {
        var before = faults.Items.Count;
        var root = CountyTree.Of(book, county.Name, county.Place);
        var own = new DiagnosticBag();
        own.AddRange(faults.Items.Skip(before));
        return new WorkbookSurvey(county.Name, Masked(SurveyReader.Read(source, root, own), county.Name, neighbours)) { Tree = root };
    }

    private static SurveyReading Masked(SurveyReading reading, string name, List<(string Name, SourcePlace)> all) =>
        all.Count == 0 || reading.Survey is null ? reading : reading with { Survey = reading.Survey with { Neighbours = [.. all.Select(county => county.Name).Where(other => other != name)] } };

    private static Sheet Numbered(Sheet sheet, int index) => sheet with { Shown = string.Create(CultureInfo.InvariantCulture, $"表{index + 1}") };

    // Ten thousand faults of one kind help nobody.
    private static IReadOnlyList<Diagnostic> Worth(DiagnosticBag faults, SourceFile source) => faults.Items.Count <= MostFaults
        ? [.. faults.Items]
        : [.. faults.Items.OrderByDescending(item => item.Severity).Take(MostFaults), DataFault.Note(WorkbookCodes.MoreFaults, SourcePlace.WholeFile(source.Name), string.Create(CultureInfo.InvariantCulture, $"另有{faults.Items.Count - MostFaults}处问题没有列出，请先改正上面的。"))];

    private static List<(string Name, SourcePlace Place)> Counties(FormBook book, SourceFile source, DiagnosticBag faults)
    {
        var listed = book.Units.Names.ToHashSet(StringComparer.Ordinal);
        var surveyed = book.Waves.SelectMany(wave => wave.Counties).DistinctBy(county => county.Name).ToList();
        var known = listed.Count > 0 ? listed : surveyed.Select(county => county.Name).ToHashSet(StringComparer.Ordinal);
        var named = surveyed.Concat(book.Towns.Named.Select(town => (town.County, town.Place))).Concat(book.Evidence.Named).ToList();
        foreach (var (name, place) in named.Where(county => county.Item1.Length > 0 && !known.Contains(county.Item1)).DistinctBy(county => county.Item1).Take(MostFaults))
            faults.Add(Unknown(name, place, known, listed.Count > 0));
        foreach (var town in book.Towns.Named.Where(town => !(town.Table.Length == 0 ? book.Waves.Count == 1 : book.Waves.Any(wave => wave.Table == town.Table))))
            faults.Add(DataFault.Error(WorkbookCodes.MissingSheet, town.Place, $"“{FormTables.Table.Head}”写的不是任何一次调查的数据表。") with { Found = Quoted.Short(town.Table), Expected = string.Join('、', book.Waves.Select(wave => wave.Table)) });
        if (known.Count == 0 && !faults.HasErrors)
            faults.Add(Nobody(source, book.HasExamples));
        return listed.Count > 0 ? [.. book.Units.Names.Select(name => (name, book.Units.PlaceOf(name)))] : surveyed;
    }

    private static Diagnostic Nobody(SourceFile source, bool hasExamples) =>
        DataFault.Error(WorkbookCodes.NoCounty, SourcePlace.WholeFile(source.Name), hasExamples ? "工作簿里还只有示例，没有填任何单位的数据。" : "工作簿里没有任何单位的数据。")
            with { Hint = hasExamples ? $"请把各表里的“{FormTables.ExampleUnit}”换成单位名称，一行一个单位，再填上数据。" : "请在数据表里一行一个单位填写。" };

    private static Diagnostic Unknown(string name, SourcePlace place, IEnumerable<string> known, bool isListed)
    {
        var near = NearestName.Of(name, known);
        var where = isListed ? $"“{FormTables.Units}”表" : "数据表";
        return DataFault.Error(WorkbookCodes.UnknownCounty, place, $"{where}里没有“{Quoted.Short(name)}”。")
            with { Found = Quoted.Short(name), Expected = near ?? "", Hint = near is null ? $"请在{where}里加一行，或者删去这一行。" : $"是不是想写“{near}”？" };
    }
}
