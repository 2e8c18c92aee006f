namespace PingAnDocs.Verification.Layout.Model;

/// <summary>What holds for a paragraph after document defaults, table style, style chain, numbering and direct formatting. Lengths in twips, Chars in hundredths of a character, Lines in hundredths of a line.</summary>
internal sealed record ParagraphFormat
{
    private ParagraphFormat(PropertyStack stack)
    {
        Alignment = stack.Get("jc") switch { null or "" or "start" => "left", "end" => "right", { } value => value };
        (FirstLine, FirstLineChars) = (stack.Twips("ind.firstLine"), stack.Whole("ind.firstLineChars"));
        (Hanging, HangingChars) = (stack.Twips("ind.hanging"), stack.Whole("ind.hangingChars"));
        (Left, LeftChars) = (stack.Twips("ind.left"), stack.Whole("ind.leftChars"));
        (Right, RightChars) = (stack.Twips("ind.right"), stack.Whole("ind.rightChars"));
        (Before, BeforeLines, BeforeAuto) = (stack.Twips("spacing.before") ?? 0, stack.Whole("spacing.beforeLines") ?? 0, Is(stack, "spacing.beforeAutospacing"));
        (After, AfterLines, AfterAuto) = (stack.Twips("spacing.after") ?? 0, stack.Whole("spacing.afterLines") ?? 0, Is(stack, "spacing.afterAutospacing"));
        LineRule = stack.Get("spacing.lineRule") is { Length: > 0 } rule ? rule : "auto";
        Line = stack.Twips("spacing.line") ?? 240;
        (KeepNext, KeepLines, PageBreakBefore) = (stack.Flag("keepNext"), stack.Flag("keepLines"), stack.Flag("pageBreakBefore"));
        (WidowControl, SnapToGrid, Kinsoku) = (stack.Flag("widowControl", true), stack.Flag("snapToGrid", true), stack.Flag("kinsoku", true));
        OutlineLevel = stack.Whole("outlineLvl") is >= 0 and < 9 and { } level ? level : null;
        (NumberingId, NumberingLevel) = (stack.Get("numPr.numId") is { Length: > 0 } id and not "0" ? id : "", stack.Whole("numPr.ilvl") ?? 0);
    }

    /// <summary>left, center, right, both or distribute; left when nothing is said.</summary>
    public string Alignment { get; }

    public int? FirstLine { get; }

    public int? FirstLineChars { get; }

    public int? Hanging { get; }

    public int? HangingChars { get; }

    public int? Left { get; }

    public int? LeftChars { get; }

    public int? Right { get; }

    public int? RightChars { get; }

    public int Before { get; }

    public int BeforeLines { get; }

    public bool BeforeAuto { get; }

    public int After { get; }

    public int AfterLines { get; }

    public bool AfterAuto { get; }

    /// <summary>Twips for exact and atLeast, 240ths of a line for auto.</summary>
    public int Line { get; }

    /// <summary>auto, exact or atLeast.</summary>
    public string LineRule { get; }

    public bool KeepNext { get; }

    public bool KeepLines { get; }

    public bool PageBreakBefore { get; }

    public bool WidowControl { get; }

    public bool SnapToGrid { get; }

    public bool Kinsoku { get; }

    /// <summary>From 0; null for body text.</summary>
    public int? OutlineLevel { get; }

    /// <summary>Id of the automatic list; empty for none.</summary>
    public string NumberingId { get; }

    /// <summary>Level in the list, from 0.</summary>
    public int NumberingLevel { get; }

    public static ParagraphFormat Of(PropertyStack stack) => new(stack);

    /// <summary>Indent of the first line in hundredths of a character: Word obeys Chars first, even against the twips beside it.</summary>
    /// <param name="size">Size of the paragraph's text in half-points.</param>
    public decimal FirstLineCells(int size) =>
        HangingChars is { } hanging and not 0 ? -hanging
        : FirstLineChars is { } chars and not 0 ? chars
        : Hanging is { } back and not 0 ? -Cells(back, size)
        : Cells(FirstLine ?? 0, size);

    /// <summary>Indent from the left in hundredths of a character.</summary>
    public decimal LeftCells(int size) => LeftChars is { } chars and not 0 ? chars : Cells(Left ?? 0, size);

    /// <summary>Indent from the right in hundredths of a character.</summary>
    public decimal RightCells(int size) => RightChars is { } chars and not 0 ? chars : Cells(Right ?? 0, size);

    private static decimal Cells(int twips, int size) => size <= 0 ? 0m : twips * 100m / (size * 10m);

    private static bool Is(PropertyStack stack, string name) => stack.Get(name) is { } value && Word.IsOn(value);
}
