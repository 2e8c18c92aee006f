namespace PingAnDocs;

/// <summary>Where the sample surveys of a kit lie.</summary>
public static class KitSamples
{
    /// <summary>The folder among the inputs that is called like the kit, else like the nearest kit it builds on, else the inputs themselves.</summary>
    public static string FolderOf(string kit, string inputs)
    {
        var folders = KitFolders.Find(kit, new Data.DiagnosticBag())?.All.Select(folder => folder.FullPath) ?? [];
        return folders.Select(folder => Path.Combine(inputs, Path.GetFileName(folder))).FirstOrDefault(Directory.Exists) ?? inputs;
    }
}
