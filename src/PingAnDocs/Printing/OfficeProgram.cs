using PingAnDocs.Data;

namespace PingAnDocs.Printing;

/// <summary>Finds LibreOffice on this machine.</summary>
internal static class OfficeProgram
{
    /// <summary>Environment variable that names the program where it is in no usual place.</summary>
    public const string Variable = "PINGAN_SOFFICE";

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

    private static readonly string[] LinuxFolders = ["/usr/bin", "/usr/local/bin", "/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program", "/snap/bin"];

    /// <summary>Full path of the program; null with the reason in the bag.</summary>
    /// <param name="faults">Where the reason goes.</param>
    /// <param name="environment">The environment; null for that of this process.</param>
    public static string? Find(DiagnosticBag faults, Func<string, string?>? environment = null)
    {
        var read = environment ?? Environment.GetEnvironmentVariable;
        if (read(Variable) is { Length: > 0 } named)
        {
            if (File.Exists(named)) return Path.GetFullPath(named);
            faults.Add(Missing($"环境变量 {Variable} 所指的文件“{named}”不存在，不能转换成 PDF。", $"请把 {Variable} 改成 soffice 程序的完整路径，或者清除它。"));
            return null;
        }

        var found = Folders(read("PATH") ?? "").SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        if (found is null) faults.Add(Missing("没有找到 LibreOffice，不能转换成 PDF。", $"请安装 LibreOffice；装在别处的，把环境变量 {Variable} 设为 soffice 程序的完整路径。"));
        return found;
    }

    private static IEnumerable<string> Folders(string path)
    {
        // A relative folder of the path would mean: whatever program lies in the folder one happens to stand in.
        var named = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathFullyQualified);
        return named.Concat(OperatingSystem.IsWindows() ? WindowsFolders() : OperatingSystem.IsMacOS() ? ["/Applications/LibreOffice.app/Contents/MacOS"] : [.. LinuxFolders, .. OptionalFolders()]);
    }

    private static IEnumerable<string> WindowsFolders() =>
        new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 }.Select(Environment.GetFolderPath)
            .Where(folder => folder.Length > 0).Select(folder => Path.Combine(folder, "LibreOffice", "program"));

    // The maker's own packages go to a folder of their version; the newest first.
    private static IEnumerable<string> OptionalFolders() => Directory.Exists("/opt")
        ? Directory.EnumerateDirectories("/opt", "libreoffice*").OrderDescending(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "program")) : [];

    private static Diagnostic Missing(string message, string hint) => new("IO021", Severity.Warning, SourcePlace.WholeFile("LibreOffice"), message, "", "", hint);
}
