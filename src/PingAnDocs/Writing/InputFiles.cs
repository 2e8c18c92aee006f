using PingAnDocs.Data;
using PingAnDocs.Data.Masking;
using PingAnDocs.Data.Workbook;
using PingAnDocs.Writing.Overview;

namespace PingAnDocs.Writing;

/// <summary>Finds the inputs of a run. A folder gives its own *.json and *.xlsx, not those of folders inside it; a workbook gives its counties.</summary>
public static class InputFiles
{
    /// <summary>The files in a fixed order: as named on the command line, within a folder by name.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="faults">Where wrong paths and remarks on workbooks go.</param>
    /// <param name="mask">What nothing that is told may tell.</param>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths, DiagnosticBag faults, MaskLevel mask = MaskLevel.None)
    {
        var files = paths.SelectMany(path => Expand(path, faults)).Distinct(StringComparer.Ordinal).ToList();
        var parts = files.SelectMany(file => SurveyWorkbookReader.Reads(file) ? WorkbookInputs.Of(file, faults, mask) : [new InputFile(file, Path.GetFileNameWithoutExtension(file))]).ToList();
        var names = SafeName.OfAll(parts.Select(part => (part.OutputName, Key(part.Given is null ? part.Path : $"{part.Path}!{part.OutputName}"))));
        return [.. parts.Zip(names, (part, name) => part with { OutputName = name })];
    }

    private static IReadOnlyList<string> Expand(string path, DiagnosticBag faults)
    {
        if (File.Exists(path)) return [path];
        if (Directory.Exists(path))
            return [.. Directory.EnumerateFiles(path, "*.json").Concat(Directory.EnumerateFiles(path, "*.xlsx")).Where(IsSurvey).Order(StringComparer.Ordinal)];

        faults.Add(new Diagnostic(
            "IO001", Severity.Error, SourcePlace.WholeFile(path), $"找不到文件或文件夹“{path}”。", "", "", "请检查路径是否写对。"));
        return [];
    }

    /// <summary>Hidden files, lock files of office programs, our own leftovers, traces, ledgers, overviews and schemas are no surveys.</summary>
    private static bool IsSurvey(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.EndsWith(".trace.json", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)
            && !name.Equals(LedgerFile.FileName, StringComparison.OrdinalIgnoreCase)
            && !name.Equals(SimilarityFile.FileName, StringComparison.OrdinalIgnoreCase)
            && !name.Equals(OverviewFiles.BookName, StringComparison.OrdinalIgnoreCase)
            && !File.GetAttributes(path).HasFlag(FileAttributes.Hidden);
    }

    /// <summary>The same on Windows and Linux.</summary>
    private static string Key(string path) => path.Replace('\\', '/');
}
