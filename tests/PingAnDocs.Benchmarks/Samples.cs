using PingAnDocs.Data;

namespace PingAnDocs.Benchmarks;

/// <summary>The repository's own kit and first sample survey.</summary>
internal static class Samples
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string KitFolder => Path.Combine(Root, "templates", "speech");

    public static string SurveyPath => Directory.EnumerateFiles(Path.Combine(Root, "input"), "*.json").Order(StringComparer.Ordinal).First();

    public static Kit Kit() =>
        KitReader.Read(KitFolder).Kit ?? throw new InvalidOperationException("The kit has faults: run pingan kit check.");

    public static SourceFile Survey() => new(Path.GetFileName(SurveyPath), File.ReadAllBytes(SurveyPath));

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PingAnDocs.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
