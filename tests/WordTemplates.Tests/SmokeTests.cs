namespace WordTemplates.Tests;

public class SmokeTests
{
    [Fact]
    public void Nothing_yet() => Assert.True(true);
}
