using PingAnDocs.Data;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class OutputFolderTests
{
    [Fact]
    public void A_second_run_on_the_same_folder_is_refused_until_the_first_ends()
    {
        using var scratch = new ScratchFolder();
        var faults = new DiagnosticBag();
        using (OutputFolder.Open(scratch.Path, faults))
        {
            Assert.Null(OutputFolder.Open(scratch.Path, faults));
            Assert.Equal("IO004", Assert.Single(faults.Items).Code);
            Assert.Contains("另一次生成正在使用它", faults.Items[0].Message, StringComparison.Ordinal);
            Assert.Contains($"进程 {Environment.ProcessId}", faults.Items[0].Message, StringComparison.Ordinal);
        }

        using var again = OutputFolder.Open(scratch.Path, faults);
        Assert.NotNull(again);
    }

    [Fact]
    public void The_lock_of_a_process_that_is_gone_is_taken_over_even_if_its_number_lives_again()
    {
        using var scratch = new ScratchFolder();
        scratch.Put(".pingan.lock");
        scratch.Put(".pingan.lock.txt", $"电脑 {Environment.MachineName} 上的进程 {Environment.ProcessId}");
        using (var folder = OutputFolder.Open(scratch.Path, new DiagnosticBag())) Assert.NotNull(folder);
        Assert.Empty(scratch.Names);
    }

    [Fact]
    public void A_missing_folder_is_made_and_leftovers_are_swept()
    {
        using var scratch = new ScratchFolder();
        Directory.CreateDirectory(scratch.At("out"));
        scratch.Put("out/.tmp-1-1");
        using (OutputFolder.Open(scratch.At("out/deeper"), new DiagnosticBag())) Assert.True(Directory.Exists(scratch.At("out/deeper")));
        using (OutputFolder.Open(scratch.At("out"), new DiagnosticBag())) Assert.False(File.Exists(scratch.At("out/.tmp-1-1")));
    }

    [Fact]
    public void A_file_in_place_of_the_folder_is_told_not_thrown()
    {
        using var scratch = new ScratchFolder();
        var faults = new DiagnosticBag();
        Assert.Null(OutputFolder.Open(scratch.Put("out"), faults));
        Assert.True(faults.HasErrors);
        Assert.DoesNotContain("另一次生成", faults.Items[0].Message, StringComparison.Ordinal);
    }
}
