using PingAnDocs.Narration.Planning;
using PingAnDocs.Narration.Realisation;

namespace PingAnDocs.Tests.Narration.Realisation;

public class TitleBreakTests
{
    [Theory]
    [InlineData("在全县平安建设工作推进会上的讲话", 0)]
    [InlineData("在全县深化平安建设提升“两率一度”工作推进会上的讲话", 9)]
    [InlineData("在全县提升群众安全感和政法工作满意度推进会上的讲话", 18)]
    public void A_long_title_breaks_before_a_word(string title, int wanted) => Assert.Equal(wanted, Break(title));

    [Fact]
    public void A_title_may_break_where_a_name_of_the_data_ends() =>
        Assert.Equal(8, Break("关于2025年度全省群众平安建设满意程度调查的说明", 8));

    [Fact]
    public void Nothing_in_quotes_is_torn() =>
        Assert.Equal(0, Break("在全县“社会治安大家谈、提升平安建设我有责”主题活动上的讲话"));

    [Fact]
    public void Where_no_place_is_known_the_title_is_left_to_Word() =>
        Assert.Equal(0, Break("在中国共产党禾川县第十四届代表大会第三次全体人员大会上的讲话"));

    [Fact]
    public void Both_lines_fit() =>
        Assert.Equal(0, Break("在全县干部大会上深化中国共产党禾川县第十四届代表大会第三次全体会议精神的讲话"));

    [Fact]
    public void Width_nought_breaks_nothing() =>
        Assert.Equal(0, TitleBreak.Of("在全县深化平安建设提升“两率一度”工作推进会上的讲话", [], TitleOptions.Usual with { Width = 0 }));

    private static int Break(string title, params int[] joints) => TitleBreak.Of(title, joints, TitleOptions.Usual);
}
