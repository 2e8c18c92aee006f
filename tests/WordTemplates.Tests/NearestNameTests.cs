namespace WordTemplates.Tests;

public class NearestNameTests
{
    [Theory]
    [InlineData("县明", "县名")]
    [InlineData("单位名称", "单位名")]
    [InlineData("毫不相干的", "")]
    public void A_misspelt_name_is_answered_with_the_nearest_known(string written, string nearest)
    {
        var hint = Check.NotRendered($"{{{{{written}}}}}", ("县名", "x"), ("单位名", "y"))[0].Hint;
        Assert.Equal(nearest.Length == 0 ? "请补上数据；允许没有时，在名称后面加问号。" : $"是不是想写“{nearest}”？", hint);
    }
}
