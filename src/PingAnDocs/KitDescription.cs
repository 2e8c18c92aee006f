using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs;

/// <summary>kit.json: what a kit is called and which kit it builds on. A kit may do without it.</summary>
/// <param name="Name">Name for people, such as 浙江平安三率讲话; empty when none is given.</param>
/// <param name="Base">Folder of the kit it builds on, relative to its own; empty when it stands alone.</param>
/// <param name="BasePlace">Where the base is named.</param>
internal sealed record KitDescription(string Name, string Base, SourcePlace BasePlace)
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "kit.json";

    private const string Schema = "pingan-kit/1";

    /// <summary>Reads kit.json; null when it has faults, all of which are in the bag.</summary>
    public static KitDescription? Read(SourceFile source, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var description = ObjectReader.Open(source, own) is { } root ? Read(root, own) : null;
        faults.AddRange(own.Items.InFileOrder());
        return own.HasErrors ? null : description;
    }

    private static KitDescription Read(ObjectReader root, DiagnosticBag faults)
    {
        root.Text("$schema");
        var schema = root.RequiredText("schema");
        if (schema.Length > 0 && schema != Schema)
            faults.Add(DataFault.Error(KitCodes.UnknownSchema, root.PlaceOf("schema"), "不认识文稿包说明（kit.json）的格式版本。")
                with { Found = Quoted.Short(schema), Expected = Schema });
        var folder = root.Text("base").Replace('\\', '/').TrimEnd('/');
        if (Path.IsPathRooted(folder) || folder.Contains(':', StringComparison.Ordinal))
            faults.Add(DataFault.Error(KitCodes.BaseNotRelative, root.PlaceOf("base"), "所引用的文稿包（base）要写相对路径，文稿包才能连同文件夹一起搬走。")
                with { Found = Quoted.Short(folder), Expected = "../speech 这样的相对路径" });
        var description = new KitDescription(root.RequiredText("name"), folder, root.PlaceOf("base"));
        root.End();
        return description;
    }
}
