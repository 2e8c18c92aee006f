using PingAnDocs.Data;
using PingAnDocs.Narration.Formulations;

namespace PingAnDocs;

/// <summary>The dated formulations of a kit alone: whoever checks a document of another hand needs nothing else of it.</summary>
public static class KitFormulations
{
    /// <summary>A finder for the kit's formulations, its bases' included; null with the reason in the bag.</summary>
    /// <param name="folder">Folder of the kit.</param>
    /// <param name="faults">Where faults go.</param>
    public static FormulationFinder? Read(string folder, DiagnosticBag faults)
    {
        if (KitFolders.Find(folder, faults) is not { } folders) return null;
        if (!folders.Has(KitFiles.FormulationsName)) return new FormulationFinder(FormulationList.Empty);
        var layers = folders.Layers(KitFiles.FormulationsName, faults);
        return layers is not null && FormulationListReader.Read(layers, faults) is { } list ? new FormulationFinder(list) : null;
    }
}
