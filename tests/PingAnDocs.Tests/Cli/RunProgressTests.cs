using PingAnDocs.Cli;

namespace PingAnDocs.Tests.Cli;

public class RunProgressTests
{
    [Theory]
    [InlineData(1000, 100, 100, 10, "已完成 100/1000，每分钟 600 份，约剩 1 分 30 秒")]
    [InlineData(1000, 600, 100, 10, "已完成 600/1000，每分钟 600 份，约剩 40 秒")]
    [InlineData(600000, 100, 100, 10, "已完成 100/600000，每分钟 600 份，约剩 16 小时 39 分")]
    [InlineData(1000, 500, 0, 1, "已完成 500/1000")]
    [InlineData(1000, 1, 1, 0, "已完成 1/1000")]
    public void Speed_and_time_left_come_from_the_documents_that_were_made(int total, int done, int made, int seconds, string expected) =>
        Assert.Equal(expected, RunProgress.Text(total, done, made, TimeSpan.FromSeconds((long)seconds)));
}
