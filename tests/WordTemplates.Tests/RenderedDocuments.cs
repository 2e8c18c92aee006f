using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace WordTemplates.Tests;

/// <summary>Whole templates and random data for the property tests.</summary>
internal static class RenderedDocuments
{
    /// <summary>A template that uses everything at once.</summary>
    public static readonly string[] Lines =
    [
        "{{标题}}", "（{{日期：yyyy年M月d日}}）", "", "{{#问题}}", "{{@序号:（一）}}{{名称}}。得分{{得分:0.00}}{{#得分 < 90}}，偏低{{/得分}}{{^原因}}，原因待查{{/原因}}。",
        "{{#原因}}", "原因{{@序号}}：{{.}}{{^@末项}}；{{/}}{{#@末项}}。{{/}}", "{{/原因}}", "{{/问题}}", "{{^问题}}没有问题{{/问题}}{{备注?}}", "原因有{{单位:、|和}}。",
    ];

    /// <summary>Everything a text may hold, hostile to markup and to tags; a rare character of two halves comes whole.</summary>
    private static readonly Gen<string> Words = Gen.OneOf("甲", "乙", "<", "&", ">", "\"", "'", "{{", "}}", "｛", " ", "\t", "\n", "\r\n", "　", "𠮷", "a", "0").Array[0, 10].Select(string.Concat);

    private static readonly Gen<TemplateValue> Problem =
        Gen.Select(Words, Gen.Int[0, 10000], Words.Array[0, 3]).Select((name, score, causes) => (TemplateValue)Given.Data(("名称", name), ("得分", score / 100m), ("原因", causes)));

    public static readonly Gen<ObjectValue> Data =
        Gen.Select(Words, Gen.Int[0, 3000], Problem.Array[0, 4], Words.Array[1, 4], Gen.Bool).Select((title, day, problems, units, remark) =>
            Given.Data(("标题", title), ("日期", new DateOnly(2020, 1, 1).AddDays(day)), ("问题", problems), ("单位", units), ("备注", remark ? title : null)));

    /// <summary>The errors the Open XML validator finds.</summary>
    public static IReadOnlyList<string> Errors(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Id} {error.Path?.XPath} {error.Description}")];
    }
}
