using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Tests.Verification.Wording;

/// <summary>Rules that look over more than one paragraph.</summary>
public class StructureTests
{
    public static TheoryData<string> Right =>
    [
        "一、成绩／（一）治安／1.巡逻／（1）夜间／（2）白天／2.宣传／（二）服务／二、问题／（一）责任／三、措施",
        "一、成绩／1.巡逻／2.宣传／二、问题",
        "（一）治安／（二）服务／正文一段。／（一）责任／（二）督导",
        "要做到三点：（一）压实责任。／（二）强化督导。／（三）严格考核。",
        "自动｜成绩／二、问题",
        "一、一年的账／二、三个“为什么”／三、几点要求",
        "一、成绩／单元格｜5、／单元格｜（四）／二、问题",
        "小标题｜一、抓紧整改／小标题｜（一）怎么办？",
        "2025.5.3／3.5%的群众不满意。",
        "“各位代表，这是第一段。／“这是第二段，／这样结束。”",
        "他说：“第一段没有完。／“第二段也没有完。／“第三段完了。”",
        "标题｜在全县平安建设推进会上的讲话／（2026年11月20日）／同志们：",
    ];

    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "HD-04", "一、成绩／二、问题／四、措施", "四、", "三、" },
        { "HD-04", "一、成绩／二、问题／二、措施／三、保障", "二、", "三、" },
        { "HD-04", "一、成绩／（一）治安／（三）服务／二、问题", "（三）", "（二）" },
        { "HD-04", "二、问题／三、措施", "二、", "一、" },
        { "HD-04", "1.巡逻／3.宣传", "3.", "2." },
        { "HD-04", "一、成绩／（1）夜间／（2）白天", "（1）", "" },
        { "HD-06", "小标题｜一、抓紧整改。", "。", "" },
        { "HD-06", "小标题｜（一）压实责任；", "；", "" },
        { "HD-06", "小标题｜主要任务：", "：", "" },
        { "TI-05", "标题｜平安建设，", "，", "" },
        { "TX-02", "他说：“没有完。／下一段。", "“", "" },
        { "UN-01", "全程5公里。／另一段3km。", "km", "公里" },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void Right_paragraphs_give_nothing(string lines) => Assert.Empty(WordingSentence.Found(lines.Split('／')));

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_paragraph_is_found_by_its_rule_alone(string rule, string lines, string passage, string expected) =>
        Assert.Equal([(rule, passage, expected)], WordingSentence.Found(lines.Split('／')));

    [Fact]
    public void Only_the_red_line_is_called_a_breach_and_only_leftovers_a_fault_of_the_file()
    {
        var report = WordingSentence.Inspect(["给群众发放标准答案。", "情况【待补充】。", "要统一思想,明确任务。", "其它工作照常。"]);
        Assert.Equal(
            [("RD-01", Strength.Shall), ("PK-01", Strength.File), ("TX-01", Strength.Normally), ("WD-01", Strength.Practice)],
            report.Findings.OrderBy(found => found.Finding.Place.Paragraph).Select(found => (found.Rule.Id, found.Strength)));
    }

    [Fact]
    public void A_clause_known_from_memory_only_is_not_shown_by_its_number()
    {
        var sources = WordingSentence.Inspect(["同比下降.5个百分点，共3亿4500万元。", "小标题｜抓紧整改。", "甲、乙、等方面。"]).Findings.Select(found => found.Finding.Source);
        Assert.All(sources, source => Assert.DoesNotMatch("5\\.1\\.2|5\\.3|B\\.4|B\\.1", source));
    }
}
