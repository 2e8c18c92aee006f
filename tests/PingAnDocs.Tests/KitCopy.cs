namespace PingAnDocs.Tests;

/// <summary>A copy of the shipped kit that a test may spoil.</summary>
internal sealed class KitCopy : IDisposable
{
    private readonly ScratchFolder folder = new();

    public KitCopy()
    {
        foreach (var path in Directory.GetFiles(WholeKit.Folder)) File.Copy(path, folder.At(System.IO.Path.GetFileName(path)));
    }

    public string Path => folder.Path;

    /// <summary>Replaces a text that must stand in the file exactly once.</summary>
    public KitCopy Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(folder.At(file));
        Assert.Equal(2, text.Split(old).Length);
        folder.Put(file, text.Replace(old, with, StringComparison.Ordinal));
        return this;
    }

    public KitCopy Delete(string file)
    {
        File.Delete(folder.At(file));
        return this;
    }

    public KitReading Read() => KitReader.Read(Path);

    public void Dispose() => folder.Dispose();
}
