namespace WordTemplates.Tests.Fixtures;

/// <summary>The colours of a document, which charts speak of by number.</summary>
internal static class Theme
{
    public const string Type = "application/vnd.openxmlformats-officedocument.theme+xml";

    private const string Fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";

    public static string Xml => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\"><a:themeElements><a:clrScheme name=\"Office\">"
        + "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1><a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
        + string.Concat(new[] { ("dk2", "44546A"), ("lt2", "E7E6E6"), ("accent1", "4472C4"), ("accent2", "ED7D31"), ("accent3", "A5A5A5"), ("accent4", "FFC000"), ("accent5", "5B9BD5"), ("accent6", "70AD47"), ("hlink", "0563C1"), ("folHlink", "954F72") }
            .Select(one => $"<a:{one.Item1}><a:srgbClr val=\"{one.Item2}\"/></a:{one.Item1}>"))
        + "</a:clrScheme><a:fontScheme name=\"Office\"><a:majorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont><a:minorFont><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme>"
        + $"<a:fmtScheme name=\"Office\"><a:fillStyleLst>{Fill}{Fill}{Fill}</a:fillStyleLst><a:lnStyleLst><a:ln w=\"6350\">{Fill}</a:ln><a:ln w=\"12700\">{Fill}</a:ln><a:ln w=\"19050\">{Fill}</a:ln></a:lnStyleLst>"
        + $"<a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst>{Fill}{Fill}{Fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
}
