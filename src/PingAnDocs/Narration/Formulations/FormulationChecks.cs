using PingAnDocs.Data;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Checks the kit's wording and the fixed words of its template against the dated formulations: what has an end must not be sayable after it.</summary>
internal static class FormulationChecks
{
    /// <summary>Wordings that hold a formulation with an end without being limited to its days.</summary>
    public static IEnumerable<Diagnostic> Check(DatedWordings wordings) =>
        from use in wordings.All
        where use.Formulation.ValidTo is { } end && !(use.Until <= end)
        select DataFault.Error(FormulationCodes.NotLimited, use.Place, $"“{use.Owner}”的措辞用了“{use.Formulation.Text}”，这一提法用到{DayText.Of(use.Formulation.ValidTo)}为止，措辞却没有写明期限。")
            with { Found = use.Wording?.Text ?? use.Formulation.Text, Expected = use.Formulation.Successor, Hint = Hint(use) };

    /// <summary>Fixed words that hold a formulation with an end: no date limits them, so they would be printed after it.</summary>
    public static IEnumerable<Diagnostic> Check(IEnumerable<FixedText> texts, FormulationFinder finder) =>
        from text in texts
        from found in finder.Find(text.Text)
        where found.Formulation.ValidTo is not null
        select DataFault.Error(FormulationCodes.NotLimited, text.Place, $"模板的固定文字用了“{found.Formulation.Text}”，这一提法用到{DayText.Of(found.Formulation.ValidTo)}为止，模板里的文字却没有期限。")
            with { Found = text.Text.Substring(found.Start, found.Length), Expected = found.Formulation.Successor, Hint = Hint(found.Formulation) };

    private static string Hint(DatedWording use) => use.Wording is null
        ? $"{Instead(use.Formulation)}。{Source(use.Formulation)}"
        : $"{Instead(use.Formulation)}；确需在期限内使用，请给这种措辞写上停用日期（validUntil），不晚于{DayText.Of(use.Formulation.ValidTo)}；Excel 里写在这一格的末尾：｛～{DayText.Of(use.Formulation.ValidTo)}｝。{Source(use.Formulation)}";

    private static string Hint(Formulation formulation) =>
        $"{Instead(formulation)}；确需在期限内使用，请把这句话写进“短语”表（phrases.json），并写上停用日期（validUntil），不晚于{DayText.Of(formulation.ValidTo)}。{Source(formulation)}";

    private static string Instead(Formulation formulation) =>
        formulation.Successor.Length > 0 ? $"请改用“{formulation.Successor}”" : "请改写，不用这一提法";

    private static string Source(Formulation formulation) => $"依据：{formulation.Source}";
}
