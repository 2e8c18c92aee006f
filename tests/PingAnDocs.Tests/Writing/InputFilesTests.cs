using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class InputFilesTests
{
    [Fact]
    public void A_folder_gives_its_surveys_by_name_without_hidden_lock_and_own_files()
    {
        using var folder = new ScratchFolder();
        foreach (var name in new[] { "b.json", "a.json", "~$a.json", ".tmp-1.json", ".hidden.json", "a.trace.json", "rules.schema.json", "similarity.json", "variation.ledger.json", "notes.txt" })
            folder.Put(name);
        Assert.Equal(["a", "b"], Find(folder.Path).Select(input => input.OutputName));
    }

    [Fact]
    public void The_same_file_named_twice_is_made_once()
    {
        using var folder = new ScratchFolder();
        var path = folder.Put("a.json");
        Assert.Single(Find(path, path));
    }

    [Fact]
    public void Two_files_of_one_name_get_different_outputs()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("x"));
        Directory.CreateDirectory(folder.At("y"));
        var names = Find(folder.Put("x/a.json"), folder.Put("y/a.json")).Select(input => input.OutputName).ToList();
        Assert.Equal("a", names[0]);
        Assert.NotEqual("a", names[1]);
    }

    [Fact]
    public void A_path_that_is_not_there_is_told()
    {
        var faults = new DiagnosticBag();
        Assert.Empty(InputFiles.Find(["/nowhere/at/all.json"], faults));
        Assert.Equal("IO001", Assert.Single(faults.Items).Code);
    }

    private static IReadOnlyList<InputFile> Find(params string[] paths)
    {
        var faults = new DiagnosticBag();
        var inputs = InputFiles.Find(paths, faults);
        Assert.Empty(faults.Items);
        return inputs;
    }
}
