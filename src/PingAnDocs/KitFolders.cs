using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs;

/// <summary>The folders a kit is made of: its own first, then the kit it builds on, and so on.</summary>
/// <param name="Name">Name of the kit; empty when it has none.</param>
/// <param name="All">The folders, its own first.</param>
internal sealed record KitFolders(string Name, IReadOnlyList<KitFolder> All)
{
    /// <summary>The kit.json of each folder that has one.</summary>
    public IReadOnlyList<SourceFile> Descriptions { get; init; } = [];

    /// <summary>At most so many kits lie under a kit; whoever edits one must still see through it.</summary>
    public const int MostBases = 4;

    /// <summary>Follows the bases; null when one of them is missing, leads back or lies too deep.</summary>
    public static KitFolders? Find(string folder, DiagnosticBag faults)
    {
        if (!Directory.Exists(folder))
        {
            faults.Add(FileIntake.MissingFolder(folder));
            return null;
        }

        var all = new List<KitFolder> { new(folder, "") };
        var name = "";
        var descriptions = new List<SourceFile>();
        while (all[^1].Has(KitDescription.FileName))
        {
            var file = all[^1].Load(KitDescription.FileName, faults);
            if (file is null || KitDescription.Read(file, faults) is not { } description)
                return null;
            descriptions.Add(file);
            if (all.Count == 1)
                name = description.Name;
            if (description.Base.Length == 0)
                break;
            if (Fault(all, description) is { } fault)
            {
                faults.Add(fault);
                return null;
            }

            all.Add(all[^1].At(description.Base));
        }

        return new KitFolders(name, all) { Descriptions = descriptions };
    }

    /// <summary>True when one of the folders has something of that name.</summary>
    public bool Has(string name) => All.Any(folder => folder.Has(name));

    /// <summary>The layers of a file, the lowest first. Where no folder has it, its own is asked, so that the fault names it.</summary>
    public IReadOnlyList<SourceFile>? Layers(string name, DiagnosticBag faults)
    {
        var having = All.Where(folder => folder.Has(name)).Reverse().ToList();
        var files = (having.Count > 0 ? having : [All[0]]).Select(folder => folder.Load(name, faults)).ToList();
        return files.Contains(null) ? null : [.. files.OfType<SourceFile>()];
    }

    /// <summary>A file that is taken as a whole: the kit's own, else that of the nearest base.</summary>
    public SourceFile? Nearest(string name, DiagnosticBag faults) =>
        (All.FirstOrDefault(folder => folder.Has(name)) ?? All[0]).Load(name, faults);

    private static Diagnostic? Fault(List<KitFolder> all, KitDescription description)
    {
        var next = all[^1].At(description.Base);
        var found = Quoted.Short(description.Base);
        if (!Directory.Exists(next.Folder))
            return DataFault.Error(KitCodes.BaseMissing, description.BasePlace, $"找不到所引用的文稿包文件夹“{found}”。")
                with { Found = found, Expected = NearestFolder(next) ?? "", Hint = "路径从本文稿包的文件夹算起，如 ../speech。" };
        if (all.FindIndex(folder => folder.FullPath == next.FullPath) is >= 0 and var index)
            return DataFault.Error(KitCodes.BaseCycle, description.BasePlace, "文稿包的引用绕成了圈：" + string.Join(" → ", all.Skip(index).Append(next).Select(Label)) + "。")
                with { Found = found, Hint = "请去掉其中一个 base。" };
        return all.Count <= MostBases
            ? null
            : DataFault.Error(KitCodes.TooDeep, description.BasePlace, $"文稿包一层引用一层，最多引用{MostBases}层。")
                with { Found = found, Hint = "请直接引用更下面的文稿包，或把中间几层合成一层。" };
    }

    private static string? NearestFolder(KitFolder missing)
    {
        var parent = Path.GetDirectoryName(missing.FullPath);
        var names = Directory.Exists(parent) ? Directory.EnumerateDirectories(parent).Select(Path.GetFileName).OfType<string>() : [];
        return NearestName.Of(Path.GetFileName(missing.FullPath), names);
    }

    private static string Label(KitFolder folder) => Path.GetFileName(folder.FullPath);
}
