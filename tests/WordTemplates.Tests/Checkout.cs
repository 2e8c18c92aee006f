namespace WordTemplates.Tests;

/// <summary>The folder of the solution, for tests that read sources.</summary>
internal static class Checkout
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    /// <summary>A file of the engine's project.</summary>
    public static string Engine(params ReadOnlySpan<string> path) => Path.Combine([Root, "src", "WordTemplates", .. path]);

    // Not the compiler's path of this file: a deterministic build writes another one into the assembly.
    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "PingAnDocs.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
