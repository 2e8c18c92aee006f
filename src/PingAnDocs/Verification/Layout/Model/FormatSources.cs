namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Where formats come from besides the paragraph itself.</summary>
/// <param name="Styles">Styles.</param>
/// <param name="Theme">Fonts of the theme.</param>
/// <param name="Numbering">Automatic lists.</param>
internal sealed record FormatSources(StyleSheet Styles, ThemeFonts Theme, NumberingBook Numbering);
