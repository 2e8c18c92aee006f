using System.Globalization;

namespace WordTemplates;

/// <summary>Tells a place of a template in Chinese words.</summary>
internal static class PlaceWords
{
    private static readonly (string Begin, string Word)[] Parts =
    [
        ("/word/document", ""), ("/word/header", "页眉"), ("/word/footer", "页脚"), ("/word/footnotes", "脚注"), ("/word/endnotes", "尾注"),
        ("/word/comments", "批注"), ("/word/charts/", "图表"), ("/docProps/", "文档属性"),
    ];

    public static string Of(TagPlace place)
    {
        var pieces = new List<string>();
        if (Part(place.Part) is { Length: > 0 } part)
            pieces.Add(part);
        if (place.Heading.Length > 0)
            pieces.Add($"“{FaultList.Quote(place.Heading)}”之下");
        if (place.InTextBox)
            pieces.Add("文本框里");
        if (place.Row > 0)
            pieces.Add(string.Create(CultureInfo.InvariantCulture, $"表格第 {place.Row} 行第 {place.Column} 列"));
        if (place.Paragraph.Length > 0)
            pieces.Add($"段落“{FaultList.Quote(place.Paragraph)}”");
        return string.Join('，', pieces);
    }

    /// <summary>What a part is to the people who see it, with its file's name when there may be several.</summary>
    private static string Part(string part)
    {
        var known = Parts.FirstOrDefault(known => part.StartsWith(known.Begin, StringComparison.OrdinalIgnoreCase));
        if (known.Word is null)
            return part;
        return known.Word is "页眉" or "页脚" ? $"{known.Word}（{part[(part.LastIndexOf('/') + 1)..]}）" : known.Word;
    }
}
