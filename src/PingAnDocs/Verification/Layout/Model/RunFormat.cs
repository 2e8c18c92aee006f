namespace PingAnDocs.Verification.Layout.Model;

/// <summary>What holds for a run after document defaults, paragraph style, character style and direct formatting.</summary>
internal sealed record RunFormat
{
    /// <summary>Half-points of text no style sizes.</summary>
    public const int DefaultSize = 20;

    private static readonly string[] Themes = ["rFonts.asciiTheme", "rFonts.hAnsiTheme", "rFonts.eastAsiaTheme"];

    private RunFormat(PropertyStack stack, ThemeFonts theme)
    {
        (Ascii, HAnsi, EastAsia) = (Font(stack, theme, "ascii"), Font(stack, theme, "hAnsi"), Font(stack, theme, "eastAsia"));
        IsThemed = Themes.Any(name => stack.Get(name) is { Length: > 0 });
        Hint = stack.Get("rFonts.hint") ?? "";
        Size = stack.Whole("sz") is > 0 and < 4000 and { } size ? size : DefaultSize;
        (Bold, Italic, Hidden) = (stack.Flag("b"), stack.Flag("i"), stack.Flag("vanish"));
        Underlined = stack.Get("u") is { Length: > 0 } underline && underline != "none";
        Struck = stack.Flag("strike") || stack.Flag("dstrike");
        Color = stack.Get("color.themeColor") is { Length: > 0 } themed && themed is not ("text1" or "dark1" or "none") ? themed : stack.Get("color") is { Length: > 0 } color ? color : "auto";
        Spacing = stack.Twips("spacing.val") ?? 0;
        Highlight = stack.Get("highlight") is { Length: > 0 } highlight && highlight != "none" ? highlight : "";
        Shade = stack.Get("shd.fill") is { Length: > 0 } fill && fill is not ("auto" or "FFFFFF" or "ffffff") ? fill : "";
        Scale = stack.Whole("w") ?? 100;
        SnapToGrid = stack.Flag("snapToGrid", true);
    }

    /// <summary>Font of ASCII characters; empty when none is named.</summary>
    public string Ascii { get; }

    /// <summary>Font of the other non-Chinese characters: “ ” — … without a hint.</summary>
    public string HAnsi { get; }

    /// <summary>Font of Chinese characters.</summary>
    public string EastAsia { get; }

    /// <summary>True when a font of the theme is in effect.</summary>
    public bool IsThemed { get; }

    /// <summary>eastAsia when doubtful characters take the Chinese font.</summary>
    public string Hint { get; }

    /// <summary>Half-points.</summary>
    public int Size { get; }

    public bool Bold { get; }

    public bool Italic { get; }

    public bool Underlined { get; }

    public bool Struck { get; }

    /// <summary>Hidden everywhere; text hidden on the web only, as in tables of contents, is printed.</summary>
    public bool Hidden { get; }

    /// <summary>auto, six hexadecimal digits, or the name of a theme colour.</summary>
    public string Color { get; }

    /// <summary>Added to each character, in twips.</summary>
    public int Spacing { get; }

    /// <summary>Name of the highlight colour; empty for none.</summary>
    public string Highlight { get; }

    /// <summary>Fill behind the text; empty for none.</summary>
    public string Shade { get; }

    /// <summary>Width of characters in per cent.</summary>
    public int Scale { get; }

    /// <summary>The character grid holds for it.</summary>
    public bool SnapToGrid { get; }

    public static RunFormat Of(PropertyStack stack, ThemeFonts theme) => new(stack, theme);

    private static string Font(PropertyStack stack, ThemeFonts theme, string slot) =>
        stack.Get($"rFonts.{slot}Theme") is { Length: > 0 } themed ? theme.NameOf(themed) : stack.Get($"rFonts.{slot}") ?? "";
}
