using System.Text;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class AtomicFileTests
{
    [Fact]
    public void The_old_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it()
    {
        using var folder = new ScratchFolder();
        var path = folder.Put("讲话.docx", "old and much longer");
        AtomicFile.Write(path, "new"u8);
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["讲话.docx"], folder.Names);
    }

    [Fact]
    public void A_failed_write_leaves_the_old_state_and_no_temporary_file()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("x.docx"));
        Assert.ThrowsAny<Exception>(() => AtomicFile.Write(folder.At("x.docx"), "new"u8));
        Assert.Equal(["x.docx"], folder.Names);
    }

    [Fact]
    public void A_symbolic_link_is_replaced_and_its_target_untouched()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new ScratchFolder();
        var victim = folder.Put("victim", "safe");
        File.CreateSymbolicLink(folder.At("x.docx"), victim);
        AtomicFile.Write(folder.At("x.docx"), "new"u8);
        Assert.Equal("safe", File.ReadAllText(victim));
        Assert.Equal("new", File.ReadAllText(folder.At("x.docx")));
    }

    [Fact]
    public void Writing_from_many_threads_at_once_leaves_one_whole_file()
    {
        using var folder = new ScratchFolder();
        var path = folder.At("x.docx");
        Parallel.For(0, 16, index => AtomicFile.Write(path, Encoding.UTF8.GetBytes(new string((char)('a' + index), 5000))));
        var text = File.ReadAllText(path);
        Assert.Equal(5000, text.Length);
        Assert.Single(text.Distinct());
        Assert.Equal(["x.docx"], folder.Names);
    }

    [Fact]
    public void Sweeping_removes_leftovers_of_killed_runs_and_nothing_else()
    {
        using var folder = new ScratchFolder();
        folder.Put(".tmp-4711-1");
        folder.Put("青山县.docx");
        folder.Put("x.tmp");
        AtomicFile.Sweep(folder.Path);
        Assert.Equal(["x.tmp", "青山县.docx"], folder.Names);
    }
}
