namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>The body of the clean notice.</summary>
internal static class CleanNotice
{
    public static string Body { get; } = string.Concat(
        CleanXml.P("GwMark", "某某县委政法委员会文件"),
        CleanXml.Blank,
        CleanXml.Blank,
        CleanXml.P("GwNumber", "某政法〔2026〕12号"),
        CleanXml.Blank,
        CleanXml.Blank,
        CleanXml.P("GwTitle", "关于上半年群众安全感调查情况的通报"),
        CleanXml.Blank,
        CleanXml.P("GwAddressee", "各乡镇党委，县直各单位："),
        CleanXml.P("GwBody", "现将上半年全县群众安全感调查情况通报如下。"),
        CleanXml.P("GwH1", "一、总体情况"),
        CleanXml.P("GwBody", "上半年，全县群众安全感为97.25%，比去年同期提高0.50个百分点。"),
        CleanXml.P("GwH1", "二、工作要求"),
        CleanXml.P("GwH2", "（一）认真分析原因"),
        CleanXml.P("GwBody", "请各单位对照附件1的数据，逐项查找原因。"),
        CleanXml.P("GwH2", "（二）抓好问题整改"),
        CleanXml.P("GwBody", "请各单位于年底前完成整改。"),
        CleanXml.Blank,
        CleanXml.P("GwNoteFirst", "附件：1.各乡镇群众安全感情况"),
        CleanXml.P("GwNoteNext", "2.整改事项清单"),
        CleanXml.Blank,
        CleanXml.Blank,
        CleanXml.P("GwSigner", "某某县委政法委"),
        CleanXml.P("GwSigned", "2026年7月20日"),
        CleanXml.P("GwLabel", "附件1"),
        CleanXml.Blank,
        CleanXml.P("GwAttachment", "各乡镇群众安全感情况"),
        CleanXml.P("GwBody", "东山镇群众安全感为98.10%，南坪镇为97.35%，西湖乡为96.30%。"),
        CleanXml.P("GwLabel", "附件2"),
        CleanXml.Blank,
        CleanXml.P("GwAttachment", "整改事项清单"),
        CleanXml.P("GwBody", "西湖乡重点整改夜间照明不足的问题。"),
        CleanXml.Table([8844], [["抄送：县委办公室，县政府办公室。"], ["某某县委政法委办公室　　2026年7月20日印发"]], Borders, "GwImprint"),
        CleanXml.Blank,
        CleanXml.Section);

    private const string Borders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders>";
}
