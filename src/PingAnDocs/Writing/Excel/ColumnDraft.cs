namespace PingAnDocs.Writing.Excel;

/// <summary>One column of a sheet that is about to be written.</summary>
/// <param name="Header">Its head.</param>
/// <param name="Width">Width in half-width characters.</param>
internal sealed record ColumnDraft(string Header, int Width)
{
    /// <summary>Shown beside the cell when the user selects it; empty for nothing.</summary>
    public string Help { get; init; } = "";

    /// <summary>The drop-down list: a quoted list ("重,中,轻" with the quotes) or a range; empty for none.</summary>
    public string Choices { get; init; } = "";

    /// <summary>True when nothing but the choices may be typed.</summary>
    public bool Strict { get; init; }

    /// <summary>True for a column that only informs.</summary>
    public bool Informs { get; init; }
}
