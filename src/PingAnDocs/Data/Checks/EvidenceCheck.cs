namespace PingAnDocs.Data.Checks;

/// <summary>Checks figures of evidence that name themselves a share.</summary>
internal static class EvidenceCheck
{
    public static IEnumerable<Diagnostic> Of(IEnumerable<Evidence> evidence) =>
        from figure in evidence.SelectMany(block => block.Figures)
        where figure.Unit == "%" && IsShare(figure.Name) && figure.Value.Value is < 0 or > 100
        select DataFault.Error(DataCodes.ShareOutOfRange, figure.Value.Place, $"“{figure.Name}”应当在0至100之间。") with { Found = FigureText.Of(figure.Value.Value), Expected = "0至100" };

    // 占比同比 is a change of a share and may be negative.
    private static bool IsShare(string name) =>
        name.Contains('占', StringComparison.Ordinal) && !name.Contains("同比", StringComparison.Ordinal) && !name.Contains("环比", StringComparison.Ordinal);
}
