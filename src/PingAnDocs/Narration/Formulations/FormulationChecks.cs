using PingAnDocs.Data;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Checks the kit's wording against the dated formulations: what has an end must not be sayable after it.</summary>
internal static class FormulationChecks
{
    /// <summary>Wordings that hold a formulation with an end without being limited to its days.</summary>
    public static IEnumerable<Diagnostic> Check(DatedWordings wordings) =>
        from use in wordings.All
        where use.Formulation.ValidTo is { } end && !(use.Until <= end)
        select DataFault.Error(FormulationCodes.NotLimited, use.Place, $"“{use.Owner}”的措辞用了“{use.Formulation.Text}”，这一提法用到{DayText.Of(use.Formulation.ValidTo)}为止，措辞却没有写明期限。")
            with { Found = use.Wording?.Text ?? use.Formulation.Text, Expected = use.Formulation.Successor, Hint = Hint(use) };

    private static string Hint(DatedWording use)
    {
        var instead = use.Formulation.Successor.Length > 0 ? $"请改用“{use.Formulation.Successor}”" : "请改写，不用这一提法";
        return use.Wording is null
            ? $"{instead}。依据：{use.Formulation.Source}"
            : $"{instead}；确需在期限内使用，请给这种措辞写上 validUntil（不晚于{DayText.Of(use.Formulation.ValidTo)}）。依据：{use.Formulation.Source}";
    }
}
