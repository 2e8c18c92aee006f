using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Cli.Commands;

/// <summary>A disk that is full from some step of the writing on, or that lets nothing be written at all.</summary>
public class GenerateFullDiskTests
{
    private const int Stride = 11;
    private const int MostSteps = 400;

    [Fact]
    public void A_disk_that_fills_up_is_told_plainly_nothing_is_half_and_the_next_run_goes_on()
    {
        using var batch = new ShardedBatch(counties: 1);
        Assert.Equal(1, CommandRun.Of(batch.Generate("undisturbed")).Code);
        var undisturbed = batch.Contents("undisturbed");
        var filled = 0;
        for (var step = 1; step < MostSteps; step += Stride, filled++)
        {
            var run = ProcessRun.Finish(ProcessRun.Start([(FaultPoint.FullVariable, step.ToString(CultureInfo.InvariantCulture))], batch.Generate("output")));
            if (run.Code == 1) break;
            Assert.True(run.Code == 4, $"step {step}: {run.Code} {run.Error}");
            Assert.Contains("磁盘已满", run.Error, StringComparison.Ordinal);
            Assert.Contains("再运行一次同样的命令", run.Error, StringComparison.Ordinal);
            Assert.All(batch.Contents("output").Where(file => file.Key != "manifest.jsonl"), file => Assert.Equal(undisturbed[file.Key], file.Value));
        }

        Assert.InRange(filled * Stride, 40, MostSteps - Stride);
        Assert.Equal(1, CommandRun.Of(batch.Generate("output")).Code);
        Assert.Equal(undisturbed, batch.Contents("output"));
    }

    [Theory]
    [InlineData("90k")]
    [InlineData("200k")]
    [InlineData("360k")]
    public void A_disk_that_is_really_full_is_told_in_the_same_way(string size)
    {
        using var batch = new ShardedBatch(counties: 2);
        Directory.CreateDirectory(batch.Folder.At("disk"));
        Assert.SkipUnless(Shell("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", batch.Folder.At("disk")), "only the system's administrator may make a disk");
        try
        {
            var run = CommandRun.Of(batch.Generate("disk/output"));
            Assert.True(run.Code == 4, run.Error);
            Assert.Contains("磁盘已满", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(batch.Contents("disk/output").Keys, name => name.StartsWith(".tmp-", StringComparison.Ordinal));
            Assert.True(Shell("mount", "-o", "remount,size=8m", batch.Folder.At("disk")));
            Assert.Equal(1, CommandRun.Of(batch.Generate("disk/output")).Code);
            Assert.Equal(1, CommandRun.Of(batch.Generate("whole")).Code);
            Assert.Equal(batch.Contents("whole"), batch.Contents("disk/output"));
            Assert.True(Shell("mount", "-o", "remount,ro", batch.Folder.At("disk")));
            var barred = CommandRun.Of(batch.Generate("disk/output"));
            Assert.Equal(4, barred.Code);
            Assert.Contains("这个位置是只读的", barred.Error, StringComparison.Ordinal);
        }
        finally
        {
            Shell("umount", batch.Folder.At("disk"));
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_before_anything_is_made()
    {
        Assert.SkipUnless(Directory.Exists("/sys/kernel"), "a folder nobody may write in is at hand on Linux only");
        using var batch = new ShardedBatch(counties: 0);
        var run = CommandRun.Of("generate", batch.Folder.At("input"), "--kit", WholeKit.Folder, "-o", "/sys/kernel/output");
        Assert.Equal(4, run.Code);
        Assert.Contains("IO004", run.Error, StringComparison.Ordinal);
        Assert.Contains("不能写入：", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("已生成", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_but_in_the_output_folder()
    {
        using var batch = new ShardedBatch(counties: 0);
        (string, string)[] nowhere = [("TMPDIR", batch.Folder.At("nowhere")), ("TMP", batch.Folder.At("nowhere"))];
        var run = ProcessRun.Finish(ProcessRun.Start(nowhere, batch.Generate("output")));
        Assert.True(run.Code == 1, run.Error);
        var layout = ProcessRun.Finish(ProcessRun.Start(nowhere, "layout", batch.Folder.At("output/高县.docx")));
        Assert.True(layout.Code == 0, layout.Output);
    }

    private static bool Shell(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
