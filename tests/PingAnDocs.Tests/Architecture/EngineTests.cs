using System.Xml.Linq;

namespace PingAnDocs.Tests.Architecture;

public class EngineTests
{
    private static readonly string[] Allowed = ["System", "DocumentFormat.OpenXml", "WordTemplates"];

    private static readonly string[] DomainWords =
        ["Survey", "Indicator", "Narrative", "Finding", "Json", "Newtonsoft", "Serilog", "PingAnDocs", "County"];

    private static readonly IReadOnlyList<CodeFile> Files = CodeFile.Under("src/WordTemplates");

    [Fact]
    public void The_engine_uses_nothing_but_the_framework_and_OpenXML()
    {
        var breaches = Files.SelectMany(file => file.Usings.Where(name => !IsAllowed(name)).Select(name => $"{file} -> {name}"));
        Assert.Empty(breaches);
    }

    [Fact]
    public void The_engine_references_no_package_but_the_frameworks_checksum()
    {
        var project = XDocument.Load(Repository.At("src", "WordTemplates", "WordTemplates.csproj"));
        var packages = project.Descendants("PackageReference").Select(item => item.Attribute("Include")!.Value);
        Assert.Empty(packages.Except(["System.IO.Hashing"], StringComparer.Ordinal));
        Assert.Empty(project.Descendants("ProjectReference"));
    }

    [Fact]
    public void The_engine_knows_no_word_of_the_domain()
    {
        var breaches = Files.SelectMany(file =>
            DomainWords.Where(word => file.Code.Contains(word, StringComparison.Ordinal)).Select(word => $"{file}: {word}"));
        Assert.Empty(breaches);
    }

    [Fact]
    public void The_engine_promises_little()
    {
        var surface = typeof(WordTemplates.WordTemplate).Assembly.GetExportedTypes();
        Assert.InRange(surface.Length, 1, 32);
    }

    private static bool IsAllowed(string name) =>
        Allowed.Any(root => name == root || name.StartsWith($"{root}.", StringComparison.Ordinal));
}
