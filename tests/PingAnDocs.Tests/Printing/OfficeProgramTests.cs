using PingAnDocs.Data;
using PingAnDocs.Printing;

namespace PingAnDocs.Tests.Printing;

public class OfficeProgramTests
{
    [Fact]
    public void The_variable_goes_before_the_path()
    {
        using var folder = new ScratchFolder();
        var (named, other) = (folder.Put("my-office"), folder.Put(Name));
        Assert.Equal(named, Find(named, Path.GetDirectoryName(other)!).Program);
        Assert.Equal(other, Find(variable: null, Path.GetDirectoryName(other)!).Program);
    }

    [Fact]
    public void A_variable_that_names_nothing_is_told_and_nothing_else_is_taken_in_its_place()
    {
        using var folder = new ScratchFolder();
        folder.Put(Name);
        var (program, fault) = Find(folder.At("nothing"), folder.Path);
        Assert.Null(program);
        Assert.Equal("IO021", fault!.Code);
        Assert.Contains("PINGAN_SOFFICE", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_folder_of_the_path_is_no_place_to_take_programs_from()
    {
        using var folder = new ScratchFolder();
        folder.Put(Name);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path);
        Assert.NotEqual(Path.GetFullPath(folder.At(Name)), Path.GetFullPath(Find(variable: null, relative).Program ?? "none"));
    }

    private static string Name => OperatingSystem.IsWindows() ? "soffice.exe" : "soffice";

    private static (string? Program, Diagnostic? Fault) Find(string? variable, string path)
    {
        var faults = new DiagnosticBag();
        return (OfficeProgram.Find(faults, name => name == "PATH" ? path : variable), faults.Items.Count > 0 ? faults.Items[0] : null);
    }
}
