using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Findings.Detection;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Tests.Findings.Features;

public class FeatureCatalogTests
{
    [Fact]
    public void No_name_stands_for_two_features_of_one_subject() =>
        Assert.Equal(FeatureCatalog.All.Count, FeatureCatalog.All.DistinctBy(feature => (feature.Name, feature.Subject)).Count());

    [Fact]
    public void Every_feature_says_in_one_line_how_it_is_computed() =>
        Assert.All(FeatureCatalog.All, feature => Assert.False(string.IsNullOrWhiteSpace(feature.Formula) || feature.Formula.Contains('\n')));

    [Fact]
    public void A_survey_that_knows_everything_has_every_feature_of_the_catalogue_and_no_other()
    {
        var subjects = SubjectList.Of(Everything(), Make.Catalog);
        foreach (var kind in new[] { SubjectKind.Wave, SubjectKind.Indicator })
        {
            var computed = subjects.First(subject => subject.Kind == kind).Features;
            var known = FeatureCatalog.All.Where(feature => feature.Subject == kind).ToList();
            Assert.Equal(known.Select(feature => feature.Name).Order(StringComparer.Ordinal), computed.Keys.Order(StringComparer.Ordinal));
            Assert.All(known, feature => Assert.Equal(feature.IsNumber, computed[feature.Name].Number is not null));
            Assert.All(known.Where(feature => feature.Words.Count > 0), feature => Assert.Contains(computed[feature.Name].Word, feature.Words));
            Assert.All(computed.Values, value => Assert.NotEmpty(value.Sources));
        }
    }

    private static SurveyFacts Everything()
    {
        string[] keys = ["nation", "province", "prefecture", "city", "district"];
        var full = new IndicatorSpec("公安系统")
        {
            Group = "政法队伍满意率", Value = 90m, Previous = 91m, Change = -1m, Rank = 9, RankOf = 11, RankBefore = 5,
            Gaps = keys.ToDictionary(key => key, _ => -1m),
            PreviousGaps = keys.ToDictionary(key => key, _ => -0.5m),
            AverageChanges = keys.ToDictionary(key => key, _ => 0.2m),
        };
        var town = new Subunit("城关镇", Make.Datum(97m, "a"), Make.Datum(96m, "b"), Make.Datum(3m, "c"), null, Make.Place("d"));
        var towns = new Subunits("镇", "全市", null, Make.Datum(10m, "e"), ["城关镇"], [town, town with { Name = "河湾镇" }], Make.Place("f"));
        return Make.Survey(
            new WaveSpec("省级调查", full, full with { Name = "交警系统", Value = 92m }, full with { Name = "法院系统", Value = 93m }) { SampleSize = 200, Subunits = towns },
            new WaveSpec("市级调查", full));
    }
}
