using PingAnDocs.Verification.Claims.Words;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Claims.Frames;

/// <summary>Reads a table by its heads: what a column holds the head says, whose it is the row says.</summary>
internal sealed class TableReader(Hearing hearing)
{
    /// <summary>Reads all cells of one table.</summary>
    public void Read(IReadOnlyList<StoryParagraph> paragraphs)
    {
        var heads = new Dictionary<int, TableColumn>();
        foreach (var row in paragraphs.GroupBy(paragraph => paragraph.Cell!.Value.Row))
        {
            if (heads.Count == 0)
            {
                foreach (var cell in row) heads[cell.Cell!.Value.Column] = TableColumn.Of(hearing.Vocabulary.Lexer.Read(cell.Text), cell.Text, hearing);
            }
            else Row([.. row], heads);
        }
    }

    private void Row(List<StoryParagraph> cells, Dictionary<int, TableColumn> heads)
    {
        var texts = string.Join('|', cells.Select(cell => cell.Text));
        var name = cells.SelectMany(cell => hearing.Vocabulary.Lexer.Read(cell.Text)).FirstOrDefault(token => token.Sense is Sense.Town or Sense.Indicator);
        var subject = name.Word is null ? "" : name.Sense == Sense.Town ? name.Word.Names[0] : hearing.Resolve(name.Word);
        foreach (var cell in cells)
        {
            var tokens = hearing.Vocabulary.Lexer.Read(cell.Text);
            hearing.Sentence = new Spoken(cell.Aside, cell.Number, texts, tokens, cell.Text);
            if (heads.GetValueOrDefault(cell.Cell!.Value.Column) is { } column) Cell(tokens, column, subject);
        }
    }

    private void Cell(List<Token> tokens, TableColumn column, string subject)
    {
        if (column.IsName) return;
        var direction = tokens.FirstOrDefault(token => token.Sense is Sense.OverTime or Sense.AgainstOthers or Sense.OfRank or Sense.Level);
        foreach (var token in tokens.Where(token => token.Sense is Sense.Figure or Sense.Ordinal))
            Say(token, column, subject, direction.Word is null ? token.Printed!.Sign : direction.Sign);
        if (direction.Sense == Sense.Level) Say(direction, column, subject, 0);
    }

    private void Say(Token token, TableColumn column, string subject, int sign)
    {
        var unit = column.Kind is ClaimKind.Rank or ClaimKind.RankChange ? "位" : token.Printed is { Unit.Length: > 0 } printed ? printed.Unit : column.Unit;
        var owner = column.Subject.Length > 0 && subject.Length == 0 ? column.Subject : subject;
        if (owner.Length == 0) hearing.Puzzle(token);
        else hearing.Say(column.Kind, token, owner, column.Comparator, column.Earlier, column.IsSigned ? sign : null, unit);
    }
}
