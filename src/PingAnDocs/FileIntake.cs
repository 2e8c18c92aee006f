using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs;

/// <summary>Loads one input file into memory; what the disk refuses becomes a diagnostic.</summary>
public static class FileIntake
{
    /// <summary>A larger file is not read at all: no survey, kit or template comes near it.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    /// <summary>The file's bytes under its name without folder, or null with the reason in the bag.</summary>
    public static SourceFile? Load(string path, DiagnosticBag faults) => Load(path, faults, Path.GetFileName(path));

    /// <summary>The file's bytes under a name of the caller's choice.</summary>
    public static SourceFile? Load(string path, DiagnosticBag faults, string name)
    {
        if (Directory.Exists(path))
        {
            faults.Add(new Diagnostic("IO001", Severity.Error, SourcePlace.WholeFile(name), $"“{path}”是一个文件夹，这里要写一个文件。", "", "", "请写明文件夹里的哪一个文件。"));
            return null;
        }

        try
        {
            var length = new FileInfo(path).Length;
            if (length <= LargestFile) return new SourceFile(name, File.ReadAllBytes(path));
            faults.Add(TooLarge(name, length));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Add(Missing(name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(Unreadable(name));
        }

        return null;
    }

    /// <summary>A folder of files that is not there, with its neighbour that is named almost the same.</summary>
    internal static Diagnostic MissingFolder(string folder)
    {
        var above = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var neighbours = Directory.Exists(above) ? Directory.EnumerateDirectories(above).Select(Path.GetFileName).OfType<string>() : [];
        var near = NearestName.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), neighbours);
        return new("IO001", Severity.Error, SourcePlace.WholeFile(folder), $"找不到文件夹“{folder}”。", "", near ?? "",
            near is null ? "请检查路径和文件夹名。" : $"是不是想写“{near}”？");
    }

    private static Diagnostic Missing(string name) => new(
        "IO001", Severity.Error, SourcePlace.WholeFile(name), $"找不到文件“{name}”。", "", "", "请检查路径和文件名。");

    private static Diagnostic Unreadable(string name) => new(
        "IO002", Severity.Error, SourcePlace.WholeFile(name), $"文件“{name}”无法读取。", "", "",
        "请检查读取权限，并关闭正在使用它的程序（如 Word、WPS、Excel）后重试。");

    private static Diagnostic TooLarge(string name, long length) => new(
        "IO003", Severity.Error, SourcePlace.WholeFile(name), $"文件“{name}”过大。",
        $"{length / 1024 / 1024} MiB", $"不超过 {LargestFile / 1024 / 1024} MiB", "请确认选对了文件。");
}
