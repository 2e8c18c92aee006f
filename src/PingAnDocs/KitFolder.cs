using PingAnDocs.Data;

namespace PingAnDocs;

/// <summary>One folder of a kit: its own, or that of a kit it builds on.</summary>
/// <param name="Folder">Path of the folder.</param>
/// <param name="Steps">The way from the kit's own folder, such as ../speech; empty for its own. Diagnostics name files by it, so they are the same on every machine.</param>
internal sealed record KitFolder(string Folder, string Steps)
{
    /// <summary>True when the folder has something of that name.</summary>
    public bool Has(string name) => Path.Exists(Path.Combine(Folder, name));

    /// <summary>The file, or null with the reason in the bag.</summary>
    public SourceFile? Load(string name, DiagnosticBag faults) =>
        FileIntake.Load(Path.Combine(Folder, name), faults, Steps.Length == 0 ? name : $"{Steps}/{name}");

    /// <summary>The folder a relative path leads to from here.</summary>
    public KitFolder At(string relative) => new(Path.Combine(Folder, relative), Shortened($"{Steps}/{relative}"));

    /// <summary>The same folder has one full path only.</summary>
    public string FullPath => Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder));

    // ../zhejiang/../speech is ../speech.
    private static string Shortened(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/').Where(step => step is not ("" or ".")))
        {
            if (step == ".." && steps.Count > 0 && steps[^1] != "..")
                steps.RemoveAt(steps.Count - 1);
            else
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
