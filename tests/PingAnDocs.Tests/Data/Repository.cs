namespace PingAnDocs.Tests.Data;

/// <summary>Finds the source tree from the folder the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder of PingAnDocs.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("The tests run outside the source tree.")
        : File.Exists(Path.Combine(folder.FullName, "PingAnDocs.sln")) ? folder.FullName
        : Find(folder.Parent);
}
