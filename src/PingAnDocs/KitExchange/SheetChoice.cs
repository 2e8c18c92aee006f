using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>Whether a member of a kit file gets a sheet of its own, and which.</summary>
/// <param name="Table">The sheet of a list of entries; null for another.</param>
/// <param name="IsLexicon">True for the words by level.</param>
internal sealed record SheetChoice(TableSpec? Table, bool IsLexicon)
{
    private const int LongestSheetName = 31;

    private static readonly SheetChoice None = new(null, false);

    /// <summary>Name of the sheet; empty when the member has none.</summary>
    public string Sheet => IsLexicon ? KitTables.Lexicon : Table?.Sheet ?? "";

    public static SheetChoice Of(string file, JsonMember member)
    {
        if (file == KitTrees.Phrases && member.Name == "lexicon") return member.Value.Kind == JsonKind.Object ? new SheetChoice(null, true) : None;
        var table = KitTables.Of(file, member.Name);
        var isList = member.Value.Kind == JsonKind.Array && member.Value.Items.All(item => item.Kind == JsonKind.Object);
        var known = table.Columns.Count > 0;
        return isList && (known || (member.Value.Items.Count > 0 && member.Value.Items.All(item => item.Members.Count > 0) && IsSheetName(table.Sheet))) ? new SheetChoice(table, false) : None;
    }

    private static bool IsSheetName(string name) => name.Length <= LongestSheetName && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '·');
}
