using System.Collections.Concurrent;

namespace PingAnDocs.Tests;

/// <summary>The shipped kit, for tests that walk the whole way.</summary>
internal static class WholeKit
{
    public static string Folder { get; } = Repository.At("templates", "speech");

    private static readonly ConcurrentDictionary<string, Kit> Shipped = new(StringComparer.Ordinal);

    /// <summary>A shipped kit by the name of its folder, read once.</summary>
    public static Kit Read(string name) => Shipped.GetOrAdd(name, static folder =>
    {
        var reading = KitReader.Read(Repository.At("templates", folder));
        Assert.NotNull(reading.Kit);
        return reading.Kit;
    });

    /// <summary>The kit; the test is skipped while the kit is not complete.</summary>
    public static Kit Read()
    {
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "phrases.json")), "templates/speech is not complete yet");
        var reading = KitReader.Read(Folder);
        Assert.NotNull(reading.Kit);
        return reading.Kit;
    }
}
