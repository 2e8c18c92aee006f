namespace PingAnDocs.Tests;

/// <summary>The checked-out repository the tests run in; some tests read its source, samples and kit.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static string At(params string[] steps) => Path.Combine([Root, .. steps]);

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "PingAnDocs.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
