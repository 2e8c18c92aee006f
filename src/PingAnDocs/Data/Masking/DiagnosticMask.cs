using System.Text.RegularExpressions;

namespace PingAnDocs.Data.Masking;

/// <summary>Diagnostics quote the data; in a masked run they must not.</summary>
public static partial class DiagnosticMask
{
    private const string Hint = "提示里的名称和数值已隐去；请不加 --mask 运行 pingan check 查看详情。";

    /// <summary>Diagnostics about raw data: code, severity and place stay, the code's own explanation stands for the sentence.</summary>
    public static IReadOnlyList<Diagnostic> WithoutQuotes(IReadOnlyList<Diagnostic> diagnostics, MaskLevel level) =>
        level == MaskLevel.None ? diagnostics : [.. diagnostics.Select(WithoutQuotes)];

    /// <summary>A diagnostic about data whose names are aliases already: only its figures go.</summary>
    public static Diagnostic WithoutFigures(Diagnostic diagnostic) => diagnostic with
    {
        Message = Numeral().Replace(diagnostic.Message, "XX"),
        Found = Numeral().Replace(diagnostic.Found, "XX"),
        Expected = Numeral().Replace(diagnostic.Expected, "XX"),
        Hint = Numeral().Replace(diagnostic.Hint, "XX"),
    };

    private static Diagnostic WithoutQuotes(Diagnostic diagnostic) => diagnostic with
    {
        Message = DataCodeTable.Explanations.GetValueOrDefault(diagnostic.Code, "数据或内容有需要核对之处") + "。",
        Found = "",
        Expected = "",
        Hint = Hint,
        // Somebody may have typed a name where a member's name belongs: the path ends before it.
        Place = diagnostic.Place with { Path = string.Concat(diagnostic.Place.Path.TakeWhile(char.IsAscii)).TrimEnd('[', '\'', '.') },
    };

    // R-101 is a rule.
    [GeneratedRegex(@"(?<![A-Z]-?[0-9]*)[+-]?[0-9]+(\.[0-9]+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numeral();
}
