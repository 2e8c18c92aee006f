namespace PingAnDocs.Tests;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("pingan-test-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Put(string name, string text = "")
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }

    public IReadOnlyList<string> Names => [.. Directory.EnumerateFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
