namespace PingAnDocs.Tests.Verification.Layout;

/// <summary>The body of the clean speech.</summary>
internal static class CleanSpeech
{
    public static string Body { get; } = string.Concat(
        CleanXml.P("GwTitle", "在全县平安建设工作会议上的讲话"),
        CleanXml.P("GwSpeaker", "县委政法委书记　林某某"),
        CleanXml.P("GwDate", "（2026年7月20日）"),
        CleanXml.Blank,
        CleanXml.P("GwSalutation", "同志们："),
        CleanXml.P("GwBody", "今天会议的任务，是通报上半年全县群众安全感调查情况，分析存在的问题，安排下半年的工作。"),
        CleanXml.P("GwH1", "一、上半年的主要成效"),
        CleanXml.P("GwBody", "上半年，全县群众安全感为97.25%，比去年同期提高0.50个百分点，“夜间有人巡、报警有人到”成为群众的普遍感受。"),
        CleanXml.P("GwH2", "（一）重点地区改善明显"),
        CleanXml.P("GwBody", "各乡镇的数据见表1，其中东山镇——去年排在末位的乡镇——进步最大。"),
        CleanXml.P("GwCaption", "表1　各乡镇群众安全感"),
        CleanXml.Table([2948, 2948, 2948], [["乡镇", "群众安全感", "同比变化"], ["东山镇", "98.10%", "上升1.20"], ["南坪镇", "97.35%", "上升0.40"], ["西湖乡", "96.30%", "下降0.10"]], Borders),
        CleanXml.P("GwBody", "从图1看，三个乡镇的差距在缩小。"),
        CleanChart.Paragraph,
        CleanXml.P("GwCaption", "图1　三个乡镇的群众安全感"),
        CleanXml.P("GwH2", "（二）夜间防控更加严密"),
        CleanXml.P("GwH3", "1.巡逻力量下沉"),
        CleanXml.P("GwBody", "派出所、村居和单位的力量编在一起，路面见警率稳步上升。"),
        CleanXml.P("GwH4", "（1）城区巡逻到街面"),
        CleanXml.P("GwBody", "城区以夜市、车站和学校周边为重点，每晚三次往返。"),
        CleanXml.P("GwH4", "（2）乡村巡逻到村口"),
        CleanXml.P("GwBody", "乡村以集镇和国道沿线为重点，村干部轮流带队。"),
        CleanXml.P("GwH3", "2.处置速度加快"),
        CleanXml.P("GwBody", "接警之后先派最近的力量，等候的时间明显缩短。"),
        CleanXml.P("GwH1", "二、下半年的工作安排"),
        CleanXml.P("GwBody", "下半年要盯住薄弱的地方，一件一件抓出结果。"),
        CleanXml.Section);

    private const string Borders =
        "<w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders>";
}
