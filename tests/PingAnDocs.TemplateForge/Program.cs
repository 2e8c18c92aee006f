namespace PingAnDocs.TemplateForge;

/// <summary>Writes the Word templates of the kits anew: <c>dotnet run --project tests/PingAnDocs.TemplateForge [FOLDER]</c>.</summary>
/// <remarks>Every document under Parts/documents is the template of the kit it is named after; all share the other parts, but for those a kit has under Parts/own.</remarks>
internal static class Program
{
    private static int Main(string[] args)
    {
        foreach (var kit in TemplatePackage.Kits)
        {
            var path = Path.Combine(args.Length > 0 ? args[0] : "templates", kit, "template.docx");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, TemplatePackage.Write(kit));
            Console.WriteLine(path);
        }

        return 0;
    }
}
