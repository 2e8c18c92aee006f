using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Proof;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>Claims, as a reader hears them, against the sample survey.</summary>
public class ProofreaderTests
{
    private const string Safety = "社会治安满意率";
    private const string Known = "平安建设知晓率";

    [Theory]
    [InlineData(ClaimKind.Value, "", null, "92.31", "%")]
    [InlineData(ClaimKind.Change, "", -1, "0.12", "个百分点")]
    [InlineData(ClaimKind.Change, "", -1, "0.12", "百分点")]
    [InlineData(ClaimKind.Gap, "province", -1, "0.79", "个百分点")]
    [InlineData(ClaimKind.Gap, "city", null, "0.28", "个百分点")]
    [InlineData(ClaimKind.Average, "city", null, "92.59", "%")]
    [InlineData(ClaimKind.Rank, "全市", null, "4", "")]
    [InlineData(ClaimKind.RankChange, "全市", 1, "2", "位")]
    [InlineData(ClaimKind.Count, "全市", null, "11", "个")]
    [InlineData(ClaimKind.Gap, "", -1, "0.28", "个百分点")]
    public void What_the_data_say_is_confirmed(ClaimKind kind, string comparator, int? sign, string value, string unit)
    {
        var proved = Proof(Claim(kind, Safety, comparator, sign, value, unit));
        Assert.Equal((ProofVerdict.Confirmed, null), (proved.Verdict, proved.Remark));
    }

    [Theory]
    [InlineData(ClaimKind.Value, "", null, "92.13", "%", "PR101", "92.31%")]
    [InlineData(ClaimKind.Change, "", 1, "0.12", "个百分点", "PR102", "下降0.12个百分点")]
    [InlineData(ClaimKind.Change, "", 0, null, "", "PR102", "下降0.12个百分点")]
    [InlineData(ClaimKind.Change, "", -1, "0.12", "%", "PR103", "下降0.12个百分点")]
    [InlineData(ClaimKind.Gap, "city", -1, "0.79", "个百分点", "PR104", "低0.28个百分点")]
    [InlineData(ClaimKind.Value, "", null, "88.47", "%", "PR105", "92.31%")]
    [InlineData(ClaimKind.Value, "", null, "92.3", "%", "PR106", "92.31%")]
    [InlineData(ClaimKind.Value, "", null, "92.43", "%", "PR108", "92.31%")]
    [InlineData(ClaimKind.Rank, "全市", null, "6", "", "PR108", "第4位")]
    [InlineData(ClaimKind.RankChange, "全市", -1, "2", "位", "PR102", "前进2位")]
    public void What_the_data_say_otherwise_is_contradicted_with_what_they_say(ClaimKind kind, string comparator, int? sign, string? value, string unit, string code, string expected)
    {
        var proved = Proof(Claim(kind, Safety, comparator, sign, value, unit));
        Assert.Equal((ProofVerdict.Contradicted, code, expected), (proved.Verdict, proved.Remark!.Code, proved.Remark.Expected));
    }

    [Theory]
    [InlineData(ClaimKind.Value, "扫黑除恶认可率", "", "90.84")]
    [InlineData(ClaimKind.Average, Known, "nation", "90.00")]
    [InlineData(ClaimKind.Rank, Known, "全市", "3")]
    [InlineData(ClaimKind.Value, "", "", "92.31")]
    public void What_the_data_do_not_hold_is_unknown(ClaimKind kind, string subject, string comparator, string value) =>
        Assert.Equal(ProofVerdict.Unknown, Proof(Claim(kind, subject, comparator, null, value, "%")).Verdict);

    [Fact]
    public void A_masked_figure_is_unknown() =>
        Assert.Equal(ProofVerdict.Unknown, Proof(Claim(ClaimKind.Value, Safety, "", null, null, "%") with { Masked = true }).Verdict);

    [Theory]
    [InlineData("约92%", "92", ProofVerdict.Unknown)]
    [InlineData("92%左右", "92", ProofVerdict.Unknown)]
    [InlineData("约90.5%", "90.5", ProofVerdict.Contradicted)]
    [InlineData("92%", "92", ProofVerdict.Contradicted)]
    [InlineData("超过92%", "92", ProofVerdict.Unknown)]
    [InlineData("92%以上", "92", ProofVerdict.Unknown)]
    [InlineData("不到92%", "92", ProofVerdict.Contradicted)]
    [InlineData("超过93%", "93", ProofVerdict.Contradicted)]
    public void A_rounded_figure_that_is_said_to_be_one_is_not_held_against_the_text(string said, string value, ProofVerdict verdict)
    {
        var claim = Claim(ClaimKind.Value, Safety, "", null, value, "%");
        Assert.Equal(verdict, Proof(claim with { Place = claim.Place with { Sentence = $"满意率为{said}。" } }).Verdict);
    }

    [Fact]
    public void A_lost_trailing_zero_is_remarked_on_although_the_figure_is_right()
    {
        var proved = Proof(Claim(ClaimKind.Average, Safety, "province", null, "93.1", "%"));
        Assert.Equal((ProofVerdict.Confirmed, "PR106"), (proved.Verdict, proved.Remark!.Code));
    }

    [Fact]
    public void Two_figures_for_a_thing_the_data_do_not_hold_contradict_each_other()
    {
        var proof = DocumentProof.Of(new ClaimReading([Claim(ClaimKind.Rank, Known, "全省", null, "30", ""), Claim(ClaimKind.Rank, Known, "全省", null, "31", "")], []), Facts);
        Assert.Equal("PR107", Assert.Single(proof.Contradictions).Remark.Code);
    }

    [Theory]
    [InlineData("2024年度全省公众安全感调查中，社会治安满意率为92.31%。", "PR108")]
    [InlineData("清水县社会治安满意率为92.31%。", "PR109")]
    public void Our_figures_under_another_year_or_name_are_contradicted(string sentence, string code) =>
        Assert.Equal(code, Assert.Single(Read(sentence).Contradictions).Remark.Code);

    [Theory]
    [InlineData("2025年度全省公众安全感调查中，社会治安满意率为92.31%。")]
    [InlineData("清水县的做法值得学习，我县社会治安满意率为92.31%。")]
    [InlineData("全县社会治安满意率为92.31%。")]
    [InlineData("各县、本县、社区都要看到，社会治安满意率为92.31%。")]
    public void Other_mentions_of_years_and_names_are_no_mistake(string sentence) => Assert.Empty(Read(sentence).Remarks);

    private static SurveyFacts Facts => FactDeriver.Derive(SurveyReader.Read(new SourceFile("样.json", Encoding.UTF8.GetBytes(SampleSurvey.Text))).Survey!);

    private static ProvedClaim Proof(Claim claim) => Assert.Single(DocumentProof.Of(new ClaimReading([claim], []), Facts).Claims);

    private static DocumentProof Read(string sentence)
    {
        var claim = Claim(ClaimKind.Value, Safety, "", null, "92.31", "%");
        return DocumentProof.Of(new ClaimReading([claim with { Place = claim.Place with { Sentence = sentence } }], []), Facts);
    }

    private static Claim Claim(ClaimKind kind, string subject, string comparator, int? sign, string? value, string unit) => new(
        kind, "province-2025", subject, comparator, false, sign,
        value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit, new ClaimPlace("", 1, 0, 1, ""));
}
