using PingAnDocs.Findings.RuleTable;

namespace PingAnDocs.Writing.Report;

/// <summary>
/// Writes report.html: the speech, for every sentence where it comes from, and what stayed unsaid and why. One file that asks nothing of
/// the network: its policy admits its own style and script by their hashes and nothing else. Without script everything stands there one below the other.
/// </summary>
public static class ReportWriter
{
    private const string Language = "zh-CN";

    /// <summary>The report of one document; the same document gives the same bytes.</summary>
    public static byte[] Write(PipelineResult result, Speech speech, Kit kit)
    {
        var html = new HtmlWriter();
        var matter = new ReportMatter(result, speech, kit);
        html.Doctype();
        html.Element("html", () =>
        {
            Head(html, matter);
            html.Element("body", () => Body(html, matter));
        }, ("lang", Language));
        html.Line();
        return html.ToUtf8();
    }

    private static void Head(HtmlWriter html, ReportMatter matter) => html.Element("head", () =>
    {
        var policy = $"default-src 'none'; style-src {ReportAsset.Style.Policy}; script-src {ReportAsset.Script.Policy}; base-uri 'none'; form-action 'none'";
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        var mark = new Masthead(html, matter).KeptBack ? "【未放行】" : "";
        html.Element("title", $"{mark}{matter.Print.Name(matter.Speech.Narrative.Title)}——数字来源报告");
        html.Asset(ReportAsset.Style);
    });

    private static void Body(HtmlWriter html, ReportMatter matter)
    {
        // The speech is written first into a page of its own, because what stands above it counts its sentences.
        var speech = new HtmlWriter();
        var lines = new SpeechColumn(speech, matter.Print).Write(matter.Speech.Narrative);
        var masthead = new Masthead(html, matter);
        masthead.Write(lines);
        IReadOnlyList<ReportTab> tabs = [SpeechTab(html, speech, matter, lines), .. Others(html, matter, lines)];
        html.Element("nav", () =>
        {
            foreach (var tab in tabs) tab.WriteLink(html);
        }, ("aria-label", "报告的各部分"));
        html.Element("main", () =>
        {
            foreach (var tab in tabs) tab.WritePanel(html);
        });
        masthead.WriteFoot();
        html.Asset(ReportAsset.Script);
    }

    private static ReportTab SpeechTab(HtmlWriter html, HtmlWriter speech, ReportMatter matter, IReadOnlyList<SpokenLine> lines) => new("speech", "讲话与出处", null, () =>
    {
        html.Element("article", () => html.Append(speech), ("aria-label", "讲话全文"));
        html.Element("aside", () =>
        {
            html.Element("p", "把光标移到一句话上，这里显示它的数字、出处和依据；点一下固定，再点一下或按 Esc 取消。键盘：Tab 进入讲话，↑ ↓ 换句，← → 换数字，回车固定。", ("class", "hint"));
            html.Element("p", "", ("role", "status"), ("class", "status"));
            var proofs = new ProofColumn(html, matter);
            foreach (var line in lines) proofs.Write(line);
        }, ("aria-label", "所选句子的出处"), ("tabindex", "0"));
    });

    private static IEnumerable<ReportTab> Others(HtmlWriter html, ReportMatter matter, IReadOnlyList<SpokenLine> lines)
    {
        var problems = new ProblemPart(html, matter, lines);
        yield return new ReportTab("problems", "问题是怎样定的", problems.Count, () =>
        {
            problems.Write();
            new RulePart(html, matter).Write();
        });
        var omitted = new OmittedPart(html, matter);
        yield return new ReportTab("omitted", "没有念的数据", omitted.Count, omitted.Write);
        var warnings = matter.Result.Diagnostics.Where(diagnostic => diagnostic.Code != RuleCodes.InsideError && !CausePart.Codes.Contains(diagnostic.Code, StringComparer.Ordinal)).ToList();
        yield return new ReportTab("warnings", "数据提示", warnings.Count, () =>
        {
            html.Element("p", warnings.Count == 0 ? "数据和成稿都没有要提示的。" : "读数据、核数据、写文稿、核文稿时发现的事项。抽样误差和原因佐证另有专页。", ("class", "lead"));
            if (warnings.Count > 0) new WarningPart(html, matter).Write(warnings);
        });
        var causes = new CausePart(html, matter);
        yield return new ReportTab("causes", "没有佐证的原因", causes.Count, causes.Write);
        var chance = new ChancePart(html, matter);
        yield return new ReportTab("chance", "抽样误差以内", chance.Count, chance.Write);
    }
}
