using PingAnDocs.Narration;
using PingAnDocs.Verification.Checks;

namespace PingAnDocs.Tests.Verification.Checks;

public class NumberingCheckTests
{
    [Fact]
    public void Headings_must_count_without_gap()
    {
        AssertFinds("VF323", SpeechDraft.Section("一、甲"), SpeechDraft.Section("三、乙"));
        AssertFinds("VF323", SpeechDraft.Section("一、甲"), SpeechDraft.Section("乙"));
        AssertFinds("VF323", SpeechDraft.Section("一、甲"), SpeechDraft.Section("一、乙"));
    }

    [Fact]
    public void Headings_without_any_number_are_a_matter_of_the_kit() => AssertFinds("", SpeechDraft.Section("甲"), SpeechDraft.Section("乙"));

    [Fact]
    public void Leads_must_count_without_gap_or_repeat()
    {
        AssertFinds("VF331", Leads("（一）甲。", "（三）乙。"));
        AssertFinds("VF331", Leads("（一）甲。", "（一）乙。"));
        AssertFinds("VF332", Leads("一是甲。", "三是乙。"));
        AssertFinds("VF332", Leads("二是甲。"));
    }

    [Fact]
    public void Leads_begin_anew_under_a_heading_and_points_under_a_lead()
    {
        AssertFinds("", SpeechDraft.Section("一、甲", [.. Lines("（一）甲。", "（二）乙。")]), SpeechDraft.Section("二、乙", [.. Lines("（一）甲。")]));
        AssertFinds("", Leads("（一）甲。", "一是甲。", "二是乙。", "（二）乙。", "一是甲。"));
    }

    [Fact]
    public void Numbers_beyond_ten_are_read()
    {
        AssertFinds("", [.. Enumerable.Range(1, 21).Select(value => SpeechDraft.Section(ChineseOrdinal.Write(value) + "、甲"))]);
        Assert.Equal("二十一", ChineseOrdinal.Write(21));
        Assert.Equal("十", ChineseOrdinal.Write(10));
    }

    private static NarrativeSection Leads(params string[] leads) => SpeechDraft.Section("一、甲", [.. Lines(leads)]);

    private static IEnumerable<NarrativeParagraph> Lines(params string[] leads) => leads.Select((lead, index) => SpeechDraft.Paragraph(lead, new string('文', index + 3)));

    private static void AssertFinds(string code, params NarrativeSection[] sections) =>
        Verdict.AssertFinds(SpeechDraft.Standard with { Sections = sections }, code.Length == 0 ? [] : [code]);
}
