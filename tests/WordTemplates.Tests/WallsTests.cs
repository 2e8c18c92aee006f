
namespace WordTemplates.Tests;

/// <summary>The engine stays generic: these tests read its assembly and its source.</summary>
public class WallsTests
{
    [Fact]
    public void The_engine_needs_nothing_but_the_framework_and_open_xml()
    {
        var foreign = typeof(WordTemplate).Assembly.GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib") && !name.StartsWith("DocumentFormat.OpenXml", StringComparison.Ordinal));
        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("survey")]
    [InlineData("平安")]
    [InlineData("PingAn")]
    [InlineData("Newtonsoft")]
    [InlineData("Serilog")]
    [InlineData("System.Text.Json")]
    [InlineData("double ")]
    [InlineData("float ")]
    [InlineData("System.Reflection")]
    public void No_word_of_another_room_stands_in_the_source(string word) =>
        Assert.DoesNotContain(SourceFiles(), file => File.ReadAllText(file).Contains(word, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Files_stay_short()
    {
        var lengths = SourceFiles().Select(file => File.ReadLines(file).Count()).Order().ToList();
        Assert.InRange(lengths[^1], 1, 250);
        Assert.InRange(lengths[lengths.Count / 2], 1, 60);
    }

    private static List<string> SourceFiles()
    {
        var root = Checkout.Engine();
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        return files;
    }
}
