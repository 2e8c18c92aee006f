namespace PingAnDocs.KitExchange;

/// <summary>One setting of plan.json or kit.json: a row of the sheet.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Where in the document, such as 标题.</param>
/// <param name="Name">What is set there.</param>
/// <param name="Path">Member of the file, such as subunits.form; in a section, of the section.</param>
/// <param name="Form">How the value is written.</param>
/// <param name="Help">What belongs here, for the user.</param>
internal sealed record StructureSetting(string File, string Place, string Name, string Path, StructureForm Form, string Help)
{
    /// <summary>Words of the file and what the user reads for them.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = StructureSettings.NoWords;
}
