namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>Section properties and page numbers in several habits.</summary>
internal static class Pages
{
    /// <summary>References to a footer for odd and one for even pages.</summary>
    public const string OddAndEven = "<w:footerReference w:type=\"even\" r:id=\"rIdEven\"/><w:footerReference w:type=\"default\" r:id=\"rIdOdd\"/>";

    /// <summary>Reference to the one footer.</summary>
    public const string One = "<w:footerReference w:type=\"default\" r:id=\"rIdOdd\"/>";

    /// <summary>A4 with the margins of the standard.</summary>
    public const string Standard = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1417\" w:gutter=\"0\"/>";

    /// <summary>What a new document of Word has.</summary>
    public const string WordUsual = "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/><w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"312\"/>";

    /// <summary>A grid of lines.</summary>
    public const string Grid = "<w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";

    /// <summary>Switches footers of even pages on.</summary>
    public const string Switch = "<w:evenAndOddHeaders/>";

    private static readonly string Face = Wml.Font("宋体", 28);

    /// <summary>The standard's page with footers as asked.</summary>
    public static string Section(string footers = OddAndEven, string page = Standard, string rest = Grid) => $"<w:sectPr>{footers}{page}{rest}</w:sectPr>";

    /// <summary>Page numbers outside, by a footer for each side.</summary>
    public static IReadOnlyList<ForeignPart> BothFooters { get; } =
    [
        Footer("rIdOdd", "word/footer1.xml", Wml.Para("<w:ind w:right=\"280\" w:rightChars=\"100\"/><w:jc w:val=\"right\"/>", Numbered)),
        Footer("rIdEven", "word/footer2.xml", Wml.Para("<w:ind w:left=\"280\" w:leftChars=\"100\"/>", Numbered)),
    ];

    /// <summary>Both footers and the switch for them.</summary>
    public static IReadOnlyList<ForeignPart> Numbers { get; } = [.. BothFooters, Wml.Settings(Switch)];

    /// <summary>The page number between dashes.</summary>
    public static string Numbered => Wml.R("— ", Face) + Wml.PageField.Replace("<w:r>", $"<w:r><w:rPr>{Face}</w:rPr>", StringComparison.Ordinal) + Wml.R(" —", Face);

    /// <summary>A footer with a page number in the middle.</summary>
    public static ForeignPart Centred { get; } = Footer("rIdOdd", "word/footer1.xml", Wml.Para(Wml.Centre, Numbered));

    /// <summary>A footer whose number stands in a frame at the outer side of every page.</summary>
    public static ForeignPart Framed { get; } = Footer(
        "rIdOdd", "word/footer1.xml", Wml.Para("<w:framePr w:wrap=\"around\" w:vAnchor=\"text\" w:hAnchor=\"margin\" w:xAlign=\"outside\" w:y=\"1\"/>", Numbered) + Wml.P("", "<w:ind w:right=\"360\" w:firstLine=\"360\"/>"));

    /// <summary>A footer whose number stands in a text box at the outer side of every page, as WPS sets it.</summary>
    public static ForeignPart Boxed { get; } = Footer(
        "rIdOdd", "word/footer1.xml",
        Wml.Para("", Drawings.Floating(Drawings.Box(Wml.Para("", Numbered)), "<wp:positionH relativeFrom=\"margin\"><wp:align>outside</wp:align></wp:positionH>", 1828800, 1828800)));

    /// <summary>A footer.</summary>
    public static ForeignPart Footer(string id, string path, string inner) => ForeignPart.Xml(id, "footer", Wml.Root("ftr", inner), path);

    /// <summary>A header.</summary>
    public static ForeignPart Header(string id, string path, string inner) => ForeignPart.Xml(id, "header", Wml.Root("hdr", inner), path);
}
