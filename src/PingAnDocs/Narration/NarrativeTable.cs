namespace PingAnDocs.Narration;

/// <summary>A table of figures. Every cell is a sentence, so that its figures keep their proof.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Header">The header cells; the first two stand over rank and name.</param>
/// <param name="Rows">The rows, each with a cell per header cell.</param>
public sealed record NarrativeTable(Sentence Title, IReadOnlyList<Sentence> Header, IReadOnlyList<NarrativeRow> Rows)
{
    /// <summary>The mark above a table that is an attachment (附件, 附件1); empty for a table within the text.</summary>
    public string Mark { get; init; } = "";

    /// <summary>The picture of its values; null for none.</summary>
    public NarrativeChart? Chart { get; init; }

    /// <summary>Title, header and cells in order.</summary>
    public IEnumerable<Sentence> AllSentences => Header.Prepend(Title).Concat(Rows.SelectMany(row => row.Cells));
}
