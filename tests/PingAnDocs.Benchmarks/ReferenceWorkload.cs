using System.Globalization;
using System.IO.Compression;
using System.Text;
using WordTemplates;

namespace PingAnDocs.Benchmarks;

/// <summary>
/// A template as offices have them: 45 paragraphs of several runs, 60 values, a loop of 12 indicators, 6 measures of 3 items,
/// a table of 20 rows by 6 columns, 4 conditions, header and footer with values. Text and data are invented and the same each time.
/// </summary>
internal static class ReferenceWorkload
{
    private const string Run = "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/></w:rPr>";
    private const string Paragraph = "<w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/></w:pPr>";
    private static readonly string[] Phrases =
    [
        "压实主体责任", "细化工作措施", "倒排完成时限", "强化督导检查", "深入群众走访", "及时化解矛盾", "突出重点区域", "加强夜间巡防", "管好重点人员", "堵塞管理漏洞",
        "提高接警速度", "规范执法程序", "公开办事流程", "畅通诉求渠道", "用好基层网格", "发动社会力量", "完善技防设施", "整治交通秩序", "守护校园周边", "宣传防骗知识",
        "建立工作台账", "实行销号管理", "落实包联制度", "严肃工作纪律", "总结有效做法", "补齐基础短板", "改进服务作风", "回应群众关切", "推动部门协同", "确保取得实效",
    ];

    /// <summary>The template: the body below in the package of the shipped kit, so that the parts beside it are real.</summary>
    public static byte[] Template()
    {
        var file = new MemoryStream();
        file.Write(File.ReadAllBytes(Path.Combine(Samples.KitFolder, "template.docx")));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var main = Read(zip, "word/document.xml");
            Write(zip, "word/document.xml", main[..main.IndexOf("<w:p>", StringComparison.Ordinal)] + Body() + main[main.IndexOf("<w:sectPr", StringComparison.Ordinal)..]);
            var footer = Read(zip, "word/footer1.xml");
            Write(zip, "word/footer1.xml", footer.Replace("</w:ftr>", P("{{值1}}", "第{{值2}}号") + "</w:ftr>", StringComparison.Ordinal));
        }

        return file.ToArray();
    }

    public static ObjectValue Data(int county)
    {
        var members = Enumerable.Range(1, 64).ToDictionary(i => $"值{i}", i => (TemplateValue)$"第{county}县第{i}项{(county * 31 + i * 17) % 9973}");
        foreach (var flag in Enumerable.Range(1, 4))
            members[$"有{flag}"] = (county + flag) % 2 == 0;
        members["指标"] = Rows(12, i => [("名称", $"指标{i}满意率"), ("得分", 90m + (county + i) % 1000 / 100m), ("变化", (i - 6) / 100m)]);
        members["措施"] = Rows(6, i => [("名称", $"着力抓好第{i}项整治"), ("条目", new ListValue([.. Enumerable.Range(1, 3).Select(k => (TemplateValue)$"第{county}县在第{k}季度办结{county % 7 + k}件。")]))]);
        members["乡镇"] = Rows(20, i => [.. Enumerable.Range(1, 6).Select(column => ($"列{column}", (TemplateValue)$"{i}镇{(county + i * column) % 997}"))]);
        return new ObjectValue(members);
    }

    private static string Body() => string.Concat(
        string.Concat(Enumerable.Range(1, 45).Select(i => P($"第{i}项工作，", $"{{{{值{i}}}}}", Prose(i), i <= 15 ? $"{{{{值{i + 45}}}}}" : "。"))),
        P("{{#指标}}"), P("{{名称}}", "得{{得分:0.00}}分，比上年变化", "{{变化}}。"), P("{{/指标}}"),
        P("{{#措施}}"), P("{{@序号:（一）}}", "{{名称}}"), P("{{#条目}}"), P("{{.}}"), P("{{/条目}}"), P("{{/措施}}"),
        string.Concat(Enumerable.Range(1, 4).Select(i => P($"{{{{#有{i}}}}}") + P(Prose(i + 50)) + P($"{{{{/有{i}}}}}"))),
        Table());

    /// <summary>Six of the phrases, in another choice for each number.</summary>
    private static string Prose(int number) =>
        "，要" + string.Join("、", Enumerable.Range(1, 6).Select(i => Phrases[(number * 7 + i * i * (number % 11 + 1)) % Phrases.Length])) + "。";

    private static string Table()
    {
        var cells = Enumerable.Range(1, 6).Select(column => $"<w:tc><w:tcPr><w:tcW w:w=\"1500\" w:type=\"dxa\"/></w:tcPr>{P($"{(column == 1 ? "{{#乡镇}}" : "")}{{{{列{column}}}}}{(column == 6 ? "{{/乡镇}}" : "")}")}</w:tc>");
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"1500\"/>", 6))}</w:tblGrid><w:tr>{string.Concat(cells)}</w:tr></w:tbl>{P("")}";
    }

    private static string P(params ReadOnlySpan<string> runs)
    {
        var text = new StringBuilder($"<w:p>{Paragraph}");
        foreach (var run in runs)
            text.Append(CultureInfo.InvariantCulture, $"<w:r>{Run}<w:t>{run}</w:t></w:r>");
        return text.Append("</w:p>").ToString();
    }

    private static ListValue Rows(int count, Func<int, (string Name, TemplateValue Value)[]> row) =>
        new([.. Enumerable.Range(1, count).Select(i => new ObjectValue(row(i).ToDictionary(member => member.Name, member => member.Value)))]);

    private static string Read(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        zip.GetEntry(name)!.Delete();
        using var stream = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
