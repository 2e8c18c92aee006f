namespace PingAnDocs.Data;

/// <summary>Hints that hold for both kinds of input: what to do, and what the place is called in a workbook and in a survey file.</summary>
internal static class EitherInput
{
    /// <summary>The hint.</summary>
    /// <param name="what">What to do, without a full stop.</param>
    /// <param name="excel">Where in a workbook.</param>
    /// <param name="json">Which member of a survey file.</param>
    public static string Hint(string what, string excel, string json) => $"{what}（Excel：{excel}；JSON：{json}）。";
}
