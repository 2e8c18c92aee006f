namespace PingAnDocs.KitExchange;

/// <summary>One difference between two kits.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Sheet">The list it is in, such as 规则.</param>
/// <param name="Item">The entry, such as R-903（提升三个点以上）; empty for the whole list.</param>
/// <param name="Column">The cell, such as 条件·同比; empty for the whole entry.</param>
/// <param name="Old">What stood there; empty for nothing.</param>
/// <param name="New">What stands there now; empty for nothing.</param>
public sealed record KitChange(ChangeKind Kind, string Sheet, string Item, string Column, string Old, string New)
{
    private const string Rule = "规则";

    /// <summary>What moves with a changed threshold, such as 规则R-201 and 短语T-TOWNS; empty for any other change.</summary>
    public IReadOnlyList<string> Moves { get; init; } = [];

    /// <summary>Ids of the rules it concerns: the rule itself, or those a threshold moves.</summary>
    public IEnumerable<string> Rules => Sheet == Rule
        ? [Item.Split('（')[0]]
        : Moves.Where(entry => entry.StartsWith(Rule, StringComparison.Ordinal)).Select(entry => entry[Rule.Length..]);

    /// <summary>The change as one Chinese line.</summary>
    public string Text => Moves.Count == 0 ? Plain : $"{Plain}，带动{string.Join(PlainText.Comma, Moves)}";

    private string Plain => (Kind, Old.Length, New.Length) switch
    {
        (ChangeKind.Added, _, _) => $"{Sheet}：新增 {Item}{Detail(New)}",
        (ChangeKind.Removed, _, _) => $"{Sheet}：删去 {Item}{Detail(Old)}",
        (ChangeKind.Moved, _, _) => $"{Sheet}：行的先后次序有变化",
        (_, 0, _) => $"{Sheet} {Item}：{Column} 新填“{OneLine(New)}”",
        (_, _, 0) => $"{Sheet} {Item}：{Column} 删去“{OneLine(Old)}”",
        _ => $"{Sheet} {Item}：{Column} 由“{OneLine(Old)}”改为“{OneLine(New)}”",
    };

    private static string Detail(string text) => text.Length == 0 ? "" : $"（{OneLine(text)}）";

    private static string OneLine(string text) => text.Replace('\n', '；');
}
