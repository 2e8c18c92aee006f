using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class DiskFaultTests
{
    [Theory]
    [InlineData(28, "磁盘已满")]
    [InlineData(122, "磁盘已满")]
    [InlineData(unchecked((int)0x80070070), "磁盘已满")]
    [InlineData(30, "只读")]
    [InlineData(unchecked((int)0x80070013), "只读")]
    [InlineData(unchecked((int)0x80070020), "别的程序")]
    [InlineData(5, "系统拒绝写入")]
    public void What_the_system_answers_is_said_in_words(int answer, string words)
    {
        var (reason, hint) = DiskFault.Of(new IOException("", answer));
        Assert.Contains(words, reason, StringComparison.Ordinal);
        Assert.EndsWith("。", hint, StringComparison.Ordinal);
        Assert.Equal(words == "磁盘已满", DiskFault.IsFull(new IOException("", answer)));
    }

    [Fact]
    public void A_permission_that_lacks_is_no_full_disk()
    {
        Assert.Contains("权限", DiskFault.Of(new UnauthorizedAccessException()).Reason, StringComparison.Ordinal);
        Assert.False(DiskFault.IsFull(new UnauthorizedAccessException()));
    }
}
