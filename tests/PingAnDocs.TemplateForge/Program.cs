namespace PingAnDocs.TemplateForge;

/// <summary>Writes the Word template of the speech kit anew: <c>dotnet run --project tests/PingAnDocs.TemplateForge [FILE]</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        var path = args.Length > 0 ? args[0] : Path.Combine("templates", "speech", "template.docx");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        File.WriteAllBytes(path, TemplatePackage.Write());
        Console.WriteLine(path);
        return 0;
    }
}
