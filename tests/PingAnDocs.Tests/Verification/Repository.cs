namespace PingAnDocs.Tests.Verification;

/// <summary>The repository the tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] segments) => System.IO.Path.Combine([Root, .. segments]);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "PingAnDocs.sln")) ? folder : Find(System.IO.Path.GetDirectoryName(folder)!);
}
