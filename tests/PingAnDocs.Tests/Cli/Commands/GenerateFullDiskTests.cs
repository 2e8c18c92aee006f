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

    [Fact]
    public void A_limit_of_the_system_itself_is_told_in_the_same_way()
    {
        Assert.SkipUnless(File.Exists("/bin/bash") && !OperatingSystem.IsWindows(), "the limit is set with bash");
        using var batch = new ShardedBatch(counties: 1);
        var limited = $"trap '' XFSZ; ulimit -f 8; exec \"$@\"";
        var run = ProcessRun.Finish(ProcessRun.StartThrough(["bash", "-c", limited, "bash"], [("DOTNET_EnableWriteXorExecute", "0")], batch.Generate("output")));
        Assert.True(run.Code == 4, run.Error);
        Assert.Contains("磁盘已满，或者超出了限额", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(batch.Folder.At("output"), "*.docx"));
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
}
