namespace PingAnDocs.Data.Masking;

/// <summary>Diagnostics about raw data quote it; in a masked run code, severity and place stay, and the code's own explanation stands for the sentence.</summary>
public static class DiagnosticMask
{
    private const string Hint = "提示里的名称和数值已隐去；请不加 --mask 运行 pingan check 查看详情。";

    /// <summary>The diagnostics, without quotes when the level hides anything at all.</summary>
    public static IReadOnlyList<Diagnostic> Apply(IReadOnlyList<Diagnostic> diagnostics, MaskLevel level) =>
        level == MaskLevel.None ? diagnostics : [.. diagnostics.Select(Apply)];

    private static Diagnostic Apply(Diagnostic diagnostic) => diagnostic with
    {
        Message = DataCodeTable.Explanations.GetValueOrDefault(diagnostic.Code, "数据或内容有需要核对之处") + "。",
        Found = "",
        Expected = "",
        Hint = Hint,
        // Somebody may have typed a name where a member's name belongs: the path ends before it.
        Place = diagnostic.Place with { Path = string.Concat(diagnostic.Place.Path.TakeWhile(char.IsAscii)).TrimEnd('[', '\'', '.') },
    };
}
