namespace PingAnDocs.KitExchange;

/// <summary>One column of a sheet, or the head of several.</summary>
/// <param name="Header">Its head; of spread and open columns the beginning of it.</param>
/// <param name="Path">Member of the entry, such as then.problem.</param>
/// <param name="Form">How a value is written in a cell.</param>
/// <param name="Width">Width in half-width characters.</param>
/// <param name="Help">What belongs here, for the user.</param>
internal sealed record ColumnSpec(string Header, string Path, CellForm Form, int Width, string Help)
{
    public ColumnKind Kind { get; init; }

    /// <summary>So many columns of a list are always shown.</summary>
    public int Columns { get; init; }

    /// <summary>Words of the drop-down list, or a sheet whose first column holds them (@问题).</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The object the value stands in, such as then; empty for the entry itself.</summary>
    public string Container => Path.Contains('.', StringComparison.Ordinal) ? Path[..Path.IndexOf('.', StringComparison.Ordinal)] : "";

    /// <summary>The member's own name.</summary>
    public string Name => Path[(Path.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The head of one of several columns.</summary>
    public string HeaderOf(string part) => Kind == ColumnKind.Open ? Header + TableSpec.Dot + part : Header + part;
}
