namespace PingAnDocs.Narration.Formulations;

/// <summary>The dated formulations of a kit (formulations.json).</summary>
/// <param name="Version">Version of the list.</param>
/// <param name="Items">The formulations in the order of the file.</param>
public sealed record FormulationList(string Version, IReadOnlyList<Formulation> Items)
{
    /// <summary>A kit without a list: nothing is dated.</summary>
    public static FormulationList Empty { get; } = new("", []);
}
