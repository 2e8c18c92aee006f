using PingAnDocs.Printing;
using PingAnDocs.Tests.Printing;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>The command itself finds LibreOffice by the environment of the whole process: these tests run alone.</summary>
[CollectionDefinition(nameof(GeneratePdfTests), DisableParallelization = true)]
[Collection(nameof(GeneratePdfTests))]
public sealed class GeneratePdfTests : IDisposable
{
    private readonly string? before = Environment.GetEnvironmentVariable(OfficeProgram.Variable);
    private readonly ScratchFolder folder = new();

    [Fact]
    public void Without_LibreOffice_the_speech_is_written_and_the_lack_is_told_once_with_what_to_do()
    {
        folder.Put("a.json", SampleSurvey.Text);
        folder.Put("b.json", SampleSurvey.Text);
        Environment.SetEnvironmentVariable(OfficeProgram.Variable, folder.At("nowhere"));
        var run = Generate("--pdf");
        Assert.Equal(4, run.Code);
        Assert.True(File.Exists(folder.At("output/a.docx")));
        Assert.Equal(2, run.Error.Split("IO021").Length);
        Assert.Contains("PINGAN_SOFFICE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_looks_for_LibreOffice_unless_a_PDF_is_wanted()
    {
        folder.Put("a.json", SampleSurvey.Text);
        Environment.SetEnvironmentVariable(OfficeProgram.Variable, folder.At("nowhere"));
        Assert.Equal(0, Generate().Code);
    }

    [Fact]
    public void The_variable_names_the_program_that_is_used()
    {
        FakeOffice.SkipOnWindows();
        using var office = new FakeOffice("""cp "$home/good.pdf" "$pdf" """);
        folder.Put("a.json", SampleSurvey.Text);
        Environment.SetEnvironmentVariable(OfficeProgram.Variable, office.Program);
        var run = Generate("--pdf", "--jobs", "2");
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("a.pdf", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("output/a.pdf")));
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(OfficeProgram.Variable, before);
        folder.Dispose();
    }

    private CommandRun Generate(params string[] more)
    {
        WholeKit.Read();
        return CommandRun.Of(["generate", folder.Path, "--kit", WholeKit.Folder, "-o", folder.At("output"), .. more]);
    }
}
