using PingAnDocs.Narration.Formulations;

namespace PingAnDocs.Cli;

/// <summary>Opens the dated formulations of a kit for the commands that check any document.</summary>
internal static class FormulationDoor
{
    /// <summary>False when the kit that was asked for is faulty. Whoever checks a letter has no kit at hand: only one that was asked for must be there.</summary>
    public static bool Open(Terminal terminal, string? kit, bool json, out FormulationFinder? finder)
    {
        finder = null;
        if (kit is null && !Directory.Exists(Choices.DefaultKit)) return true;
        finder = KitDoor.Open(terminal, kit ?? Choices.DefaultKit, json)?.Dated.Finder;
        return finder is not null;
    }
}
