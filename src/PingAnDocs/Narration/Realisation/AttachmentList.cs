using System.Globalization;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Gathers the attachments while the text is written, and gives each the mark the text refers to it by.</summary>
/// <param name="total">How many there will be: a single one bears no number.</param>
internal sealed class AttachmentList(int total)
{
    private const string Word = "附件";
    private readonly List<NarrativeTable> tables = [];

    /// <summary>The attachments in order.</summary>
    public IReadOnlyList<NarrativeTable> Tables => tables;

    /// <summary>Adds a table; returns its mark, such as 附件 or 附件2.</summary>
    public string Add(NarrativeTable table)
    {
        var mark = total > 1 ? Word + (tables.Count + 1).ToString(CultureInfo.InvariantCulture) : Word;
        tables.Add(table with { Mark = mark });
        return mark;
    }
}
