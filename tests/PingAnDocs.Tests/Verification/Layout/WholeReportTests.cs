using PingAnDocs.Tests.Verification.Layout.Rules;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>The report of all 75 rules on a clean file, and on the same with one thing broken.</summary>
public sealed class WholeReportTests
{
    // What only printed pages show is proved on pages made by tests: see Rendered.
    private static readonly string[] OfPages = ["GR-04", "FT-06", "MS-02", "SG-03"];

    // A half-width mark or a padded date is wrong to whoever looks at the place and to whoever looks at the words.
    private static readonly string[] OfWordsToo = ["SP-02", "SP-03", "MS-01", "AT-01", "SG-02"];

    /// <summary>Rule, clean file, part, what stands there, what the mutant has instead.</summary>
    public static TheoryData<string, string, string, string, string> Mutants
    {
        get
        {
            var mutants = new TheoryData<string, string, string, string, string>();
            foreach (var row in FileMutantTests.Mutants().Concat(MutantTests.Mutants).Select(row => row.Data)) mutants.Add(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5);
            foreach (var (rule, from, to) in OfWords()) mutants.Add(rule, "speech", CleanDocument.Body, from, to);
            return mutants;
        }
    }

    [Theory]
    [InlineData("speech")]
    [InlineData("notice")]
    public void A_clean_file_has_no_finding(string file) => Assert.Empty(Found(CleanDocument.Named(file), file));

    [Theory]
    [MemberData(nameof(Mutants))]
    public void One_thing_broken_is_found_by_its_rule_and_no_other(string rule, string file, string part, string from, string to)
    {
        var found = Found(CleanDocument.Named(file).Change(part, from, to), file);
        if (OfWordsToo.Contains(rule)) found.RemoveAll(other => other is "TX-01" or "TX-05");
        Assert.Equal([rule], found);
    }

    [Fact]
    public void Every_rule_has_a_mutant() =>
        Assert.Equal(OfPages, RuleOrder.Ids.Except(Mutants.Select(row => row.Data.Item1)).Except(["PK-05"]));

    [Fact]
    public void There_are_75_rules_each_with_title_source_and_strength()
    {
        var rules = LayoutChecking.Read(CleanDocument.Notice.Bytes(), new LayoutWish()).Report.Rules;
        Assert.Equal(RuleOrder.Ids, rules.Select(rule => rule.Rule.Id));
        Assert.Equal(75, rules.Count);
        Assert.All(rules, rule => Assert.True(rule.Rule.Title.Length > 0 && rule.Rule.Source.Length > 0));
    }

    private static IEnumerable<(string Rule, string From, string To)> OfWords() =>
    [
        ("TI-05", "会议上的讲话</w:t>", "会议上的讲话。</w:t>"),
        ("HD-04", "二、下半年的工作安排", "三、下半年的工作安排"),
        ("HD-04", "（二）夜间防控", "（三）夜间防控"),
        ("HD-05", "（二）夜间防控", "（二）、夜间防控"),
        ("TX-01", "接警之后先派", "接警之后,先派"),
        ("TX-02", "接警之后先派", "接警之后（先派"),
        ("TX-03", "接警之后先派", "接警之后...先派"),
        ("TX-04", "接警之后先派", "接警之后15～30%先派"),
        ("TX-05", "接警之后先派", "接警之后２人先派"),
        ("TX-06", "接警之后先派", "发案数下降-3%，接警之后先派"),
        ("TX-07", "接警之后先派", "第一、接警之后先派"),
        ("TX-08", "接警之后先派", "扫黑除恶专项斗争开展，接警之后先派"),
    ];

    private static List<string> Found(CleanDocument document, string file) =>
    [
        .. LayoutChecking.Read(document.Bytes(), new LayoutWish { Profile = ShippedProfiles.Find(RuleRun.ProfileFor(file)), Formulations = WholeKit.Read().Dated.Finder })
            .Report.Rules.Where(result => result.Status == RuleStatus.Found).Select(result => result.Rule.Id),
    ];
}
