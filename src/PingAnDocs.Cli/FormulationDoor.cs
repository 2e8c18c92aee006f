using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;

namespace PingAnDocs.Cli;

/// <summary>Opens the dated formulations of a kit for the commands that check any document.</summary>
internal static class FormulationDoor
{
    /// <summary>False when the kit that was asked for is faulty. Whoever checks a letter has no kit at hand: only one that was asked for must be there.</summary>
    public static bool Open(Terminal terminal, string? kit, out FormulationFinder? finder)
    {
        finder = null;
        if (kit is null && !Directory.Exists(Choices.DefaultKit)) return true;
        var faults = new DiagnosticBag();
        finder = KitFormulations.Read(kit ?? Choices.DefaultKit, faults);
        foreach (var fault in faults.Items) terminal.Show(fault);
        return finder is not null;
    }
}
