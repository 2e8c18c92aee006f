using PingAnDocs.Data;

namespace PingAnDocs.Writing;

/// <summary>Finds the survey files of a run. A folder gives its own *.json, not those of folders inside it.</summary>
public static class InputFiles
{
    /// <summary>The files in a fixed order: as named on the command line, within a folder by name.</summary>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths, DiagnosticBag faults)
    {
        var files = paths.SelectMany(path => Expand(path, faults)).Distinct(StringComparer.Ordinal).ToList();
        var names = SafeName.OfAll(files.Select(file => (Path.GetFileNameWithoutExtension(file), Key(file))));
        return [.. files.Zip(names, (file, name) => new InputFile(file, name))];
    }

    private static IReadOnlyList<string> Expand(string path, DiagnosticBag faults)
    {
        if (File.Exists(path)) return [path];
        if (Directory.Exists(path))
            return [.. Directory.EnumerateFiles(path, "*.json").Where(IsSurvey).Order(StringComparer.Ordinal)];

        faults.Add(new Diagnostic(
            "IO001", Severity.Error, SourcePlace.WholeFile(path), $"找不到文件或文件夹“{path}”。", "", "", "请检查路径是否写对。"));
        return [];
    }

    /// <summary>Hidden files, lock files of office programs, our own leftovers, traces, ledgers and schemas are no surveys.</summary>
    private static bool IsSurvey(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.EndsWith(".trace.json", StringComparison.OrdinalIgnoreCase)
            && !name.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)
            && !name.Equals(LedgerFile.FileName, StringComparison.OrdinalIgnoreCase)
            && !File.GetAttributes(path).HasFlag(FileAttributes.Hidden);
    }

    /// <summary>The same on Windows and Linux.</summary>
    private static string Key(string path) => path.Replace('\\', '/');
}
