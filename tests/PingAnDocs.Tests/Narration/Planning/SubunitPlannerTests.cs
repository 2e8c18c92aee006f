using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Tests.Data;

namespace PingAnDocs.Tests.Narration.Planning;

public class SubunitPlannerTests
{
    private static readonly string[] Ten = ["99.00", "98.00", "97.00", "96.00", "95.00", "94.00", "93.00", "92.00", "91.00", "90.00"];

    [Fact]
    public void The_best_and_the_last_are_as_many_as_the_office_wants()
    {
        var plan = Plan(SubunitOptions.Usual with { Top = 2, Bottom = 1 }, Ten);
        Assert.Equal(["甲1镇", "甲2镇"], Names(plan.Top));
        Assert.Equal(["甲10镇"], Names(plan.Bottom));
    }

    [Fact]
    public void With_few_units_no_end_is_named() => Assert.Empty(Plan(SubunitOptions.Usual, "99.00", "98.00", "97.00", "96.00", "95.00").Top);

    [Fact]
    public void A_tie_across_the_middle_puts_nobody_at_both_ends()
    {
        var plan = Plan(SubunitOptions.Usual, "99.00", "98.00", "95.00", "95.00", "95.00", "95.00", "91.00", "90.00");
        Assert.Empty(plan.Top);
        Assert.Empty(plan.Bottom);
    }

    [Fact]
    public void Where_most_stand_at_a_hundred_only_those_below_are_ranked()
    {
        var plan = Plan(SubunitOptions.Usual, "100", "100", "100", "100", "99.00", "98.00", "97.00");
        Assert.True(plan.MostlyFull);
        Assert.Empty(plan.Top);
        Assert.Equal(["甲5镇", "甲6镇", "甲7镇"], Names(plan.Bottom));
    }

    [Fact]
    public void Exactly_the_share_is_not_more_than_the_share() =>
        Assert.False(Plan(SubunitOptions.Usual, "100", "100", "100", "99.00", "98.00", "97.00").MostlyFull);

    [Fact]
    public void A_tie_is_named_whole_up_to_double_the_number_asked_for()
    {
        Assert.Equal(4, Plan(SubunitOptions.Usual, "98", "98", "98", "98", "97.00", "96.00", "95.00", "94.00", "93.00").Top.Count);
        var many = Plan(SubunitOptions.Usual, "98", "98", "98", "98", "98", "98", "98", "97.00", "96.00", "95.00", "94.00");
        Assert.Empty(many.Top);
        Assert.Equal(["甲9镇", "甲10镇", "甲11镇"], Names(many.Bottom));
    }

    [Fact]
    public void Who_was_among_the_last_before_is_found_again()
    {
        string[] before = ["90.00", "91.00", "97.00", "96.00", "95.00", "94.00", "93.50", "93.00", "92.00", "98.00"];
        var plan = Plan(SubunitOptions.Usual, [.. Ten.Zip(before, (now, then) => $"{now}/{then}")]);
        Assert.Equal(["甲9镇"], Names(plan.Again));
    }

    [Fact]
    public void Where_an_earlier_value_is_unknown_nobody_is_said_to_be_last_again()
    {
        var plan = Plan(SubunitOptions.Usual, [.. Ten.Select((now, index) => index == 0 ? now : $"{now}/{now}")]);
        Assert.NotEmpty(plan.Bottom);
        Assert.Empty(plan.Again);
    }

    [Fact]
    public void The_last_of_the_whole_scope_is_found_by_its_given_rank()
    {
        var facts = TownSurvey.Facts(TownSurvey.File("\"kind\":\"镇\",\"scope\":\"全市\",\"count\":90", ["98.00//40/", "81.00//90/"]));
        Assert.Equal(["甲2镇"], Names(SubunitPlanner.Plan(facts, SubunitOptions.Usual).VeryLast));
    }

    [Fact]
    public void Where_the_scope_is_the_own_units_alone_nobody_is_last_of_a_larger_field()
    {
        var facts = TownSurvey.Facts(TownSurvey.File("\"kind\":\"镇\",\"scope\":\"全县\",\"count\":2", ["98.00//1/", "81.00//2/"]));
        Assert.Empty(SubunitPlanner.Plan(facts, SubunitOptions.Usual).VeryLast);
    }

    private static SubunitPlan Plan(SubunitOptions options, params string[] towns) => SubunitPlanner.Plan(TownSurvey.Facts(towns), options);

    private static IEnumerable<string> Names(IEnumerable<RankedSubunit> rows) => rows.Select(row => row.Name);
}
