namespace PingAnDocs.Data;

/// <summary>Collects all diagnostics of one reading, so that every fault is reported at once and nothing is thrown.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];

    /// <summary>The diagnostics in the order they were found.</summary>
    public IReadOnlyList<Diagnostic> Items => items;

    /// <summary>True when at least one diagnostic refuses the input.</summary>
    public bool HasErrors => items.Exists(item => item.Severity == Severity.Error);

    /// <summary>Adds a finished diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => items.Add(diagnostic);

    /// <summary>Adds several diagnostics.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics) => items.AddRange(diagnostics);
}
