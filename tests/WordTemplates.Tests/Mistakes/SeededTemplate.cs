namespace WordTemplates.Tests.Mistakes;

/// <summary>A template as an office might write it, with the mistakes in it.</summary>
/// <param name="Name">Name of its golden report.</param>
/// <param name="Docx">The file.</param>
/// <param name="Data">Data it is filled with; null when its mistakes are found without.</param>
/// <param name="Mistakes">All mistakes in the order of the document, faults before notes.</param>
internal sealed record SeededTemplate(string Name, byte[] Docx, ObjectValue? Data, IReadOnlyList<Mistake> Mistakes)
{
    public override string ToString() => Name;
}
