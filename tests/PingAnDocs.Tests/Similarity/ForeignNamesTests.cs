using PingAnDocs.Data;
using PingAnDocs.Similarity;

namespace PingAnDocs.Tests.Similarity;

public class ForeignNamesTests
{
    private static readonly Survey Own = Given.Survey("青山县", "county", "城关镇", "青龙山镇");

    [Fact]
    public void Another_countys_name_is_found_with_its_paragraph_and_its_sentence()
    {
        var found = Assert.Single(Find(["同志们：", "情况如下。沙河县要巩固成果；其他照旧。"], Given.Survey("沙河县", "county")));
        Assert.Equal(new ForeignName("沙河县", "沙河县", "正文第2段", "沙河县要巩固成果；"), found);
        Assert.False(found.IsDoubtful);
    }

    [Fact]
    public void A_town_of_another_county_is_found_with_the_county_it_belongs_to()
    {
        var found = Assert.Single(Find(["柳林镇排在最后。"], Given.Survey("沙河县", "county", "柳林镇")));
        Assert.Equal(("柳林镇", "沙河县"), (found.Name, found.Owner));
    }

    [Fact]
    public void A_name_that_both_counties_have_is_no_foreign_name() =>
        Assert.Empty(Find(["城关镇排在最前。"], Given.Survey("沙河县", "county", "城关镇")));

    [Fact]
    public void A_name_inside_an_own_longer_one_is_no_foreign_name() =>
        Assert.Empty(Find(["青山县的青龙山镇排在最前。"], Given.Survey("山县", "county"), Given.Survey("沙河县", "county", "龙山镇")));

    [Fact]
    public void A_longer_foreign_name_is_found_though_an_own_one_stands_in_it() =>
        Assert.Equal("大青山县", Assert.Single(Find(["大青山县排在最前。"], Given.Survey("大青山县", "county"))).Name);

    [Fact]
    public void Beside_an_own_name_that_covers_it_the_foreign_name_alone_is_found() =>
        Assert.Equal("龙山镇", Assert.Single(Find(["青龙山镇和龙山镇都好。"], Given.Survey("沙河县", "county", "龙山镇"))).Name);

    [Fact]
    public void In_a_passage_that_is_allowed_a_name_is_a_word() =>
        Assert.Empty(ForeignNames.Find(Given.Lines("推进平安区域创建。"), Own, Given.Names(Own, Given.Survey("平安区", "district")), ["平安区域创建"]));

    [Fact]
    public void A_county_may_name_its_city_and_a_city_its_counties()
    {
        var city = Given.Survey("云州市", "city");
        var names = Given.Names(Own, city);
        Assert.Empty(ForeignNames.Find(Given.Lines("按照云州市委的部署。"), Own, names, []));
        Assert.Empty(ForeignNames.Find(Given.Lines("青山县排在最前。"), city, names, []));
    }

    [Fact]
    public void What_only_says_a_kind_of_unit_is_no_name() =>
        Assert.Empty(Find(["要抓好开发区的工作。"], Given.Survey("开发区", "zone")));

    [Fact]
    public void A_name_of_two_characters_may_be_a_piece_of_a_word() =>
        Assert.True(Assert.Single(Find(["县政府和县委各部门。"], Given.Survey("和县", "county"))).IsDoubtful);

    [Fact]
    public void A_name_stands_once_a_paragraph() =>
        Assert.Equal(2, Find(["沙河县、沙河县。沙河县。", "沙河县。"], Given.Survey("沙河县", "county")).Count);

    [Fact]
    public void Of_three_thousand_names_none_is_found_where_none_stands()
    {
        var names = Given.Names([Own, .. Enumerable.Range(0, 200).Select(number => Given.Survey(InventedBatch.NameOf(number), "county", [.. InventedBatch.TownsOf(number)]))]);
        Assert.Empty(ForeignNames.Find(Given.Lines("各镇要对照问题逐项整改，县直有关部门要加强指导，确保年底前见到成效。"), Own, names, []));
        Assert.Single(ForeignNames.Find(Given.Lines("西石云镇要带头。"), Own, names, []));
    }

    private static IReadOnlyList<ForeignName> Find(string[] paragraphs, params Survey[] others) =>
        ForeignNames.Find(Given.Lines(paragraphs), Own, Given.Names([Own, .. others]), []);
}
