using System.Text.RegularExpressions;

namespace PingAnDocs.Tests.Architecture;

public class HouseRulesTests
{
    private static readonly string[] BannedNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Processor", "Service", "Common", "Base"];

    private static readonly IReadOnlyList<CodeFile> Source = CodeFile.Under("src");
    private static readonly IReadOnlyList<CodeFile> Tests = CodeFile.Under("tests");

    [Fact]
    public void No_figure_ever_passes_through_a_binary_fraction()
    {
        string[] fractions = ["double", "float", "Double", "Single.Parse", "Half"];
        Assert.Empty(Source.SelectMany(file => fractions.Where(file.Names).Select(word => $"{file}: {word}")));
    }

    [Fact]
    public void The_namespace_is_the_folder()
    {
        var strays = Source.Where(file => file.Namespace != Expected(file.Path)).Select(file => $"{file}: {file.Namespace}");
        Assert.Empty(strays);
    }

    [Fact]
    public void No_file_is_longer_than_250_lines() =>
        Assert.Empty(Source.Concat(Tests).Where(file => Lines(file) > 250).Select(file => $"{file}: {Lines(file)}"));

    [Fact]
    public void Half_of_the_files_are_shorter_than_60_lines()
    {
        var lengths = Source.Select(Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, 60);
    }

    [Fact]
    public void No_type_is_named_for_nothing()
    {
        var names = Source.Select(file => (File: file, Type: Path.GetFileNameWithoutExtension(file.Path)));
        Assert.DoesNotContain(names, name => Array.Exists(BannedNames, word => name.Type.EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_file_says_in_a_sentence_what_its_type_is() =>
        Assert.All(Source, file => Assert.Contains("/// <summary>", file.Text, StringComparison.Ordinal));

    [Fact]
    public void No_reflection_serialiser_touches_the_data()
    {
        string[] serialisers = ["JsonConvert", "JsonSerializer", "DataContractSerializer", "XmlSerializer", "Activator"];
        Assert.Empty(Source.SelectMany(file => serialisers.Where(file.Names).Select(word => $"{file}: {word}")));
    }

    private static int Lines(CodeFile file) => file.Text.Count(sign => sign == '\n');

    private static string Expected(string path) =>
        Regex.Replace(Path.GetDirectoryName(path)!, "^src[/\\\\]", "", RegexOptions.NonBacktracking).Replace('\\', '.').Replace('/', '.');
}
