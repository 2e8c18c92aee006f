namespace PingAnDocs.Tests;

/// <summary>The shipped kit, for tests that walk the whole way.</summary>
internal static class WholeKit
{
    public static string Folder { get; } = Repository.At("templates", "speech");

    /// <summary>The kit; the test is skipped while the kit is not complete.</summary>
    public static Kit Read()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "phrases.json")), "templates/speech is not complete yet");
        var reading = KitReader.Read(Folder);
        Assert.NotNull(reading.Kit);
        return reading.Kit;
    }
}
