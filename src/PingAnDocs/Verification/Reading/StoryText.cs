using System.Globalization;
using System.Text;

namespace PingAnDocs.Verification.Reading;

/// <summary>Gathers paragraphs while a part is read; a paragraph inside another (a text box) is kept apart.</summary>
internal sealed class StoryText
{
    private readonly List<Draft> drafts = [];
    private readonly Stack<Draft> open = new();

    public void Open(TableCell? cell)
    {
        var draft = new Draft { Cell = cell };
        drafts.Add(draft);
        open.Push(draft);
    }

    public void Close()
    {
        if (open.Count > 0) open.Pop();
    }

    public void Append(string text)
    {
        if (open.TryPeek(out var draft)) draft.Text.Append(text);
    }

    public void Style(string id)
    {
        if (open.TryPeek(out var draft)) draft.Style = id;
    }

    public void Number()
    {
        if (open.TryPeek(out var draft)) draft.IsNumbered = true;
    }

    public void Outline(string level)
    {
        if (open.TryPeek(out var draft) && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            draft.Outline = value;
    }

    public IReadOnlyList<StoryParagraph> Paragraphs(string aside) =>
        [.. drafts.Select((draft, index) => new StoryParagraph(aside, index + 1, draft.Style, draft.Outline, draft.Text.ToString()) { Cell = draft.Cell, IsNumbered = draft.IsNumbered })];

    private sealed class Draft
    {
        public StringBuilder Text { get; } = new();

        public TableCell? Cell { get; init; }

        public string Style { get; set; } = "";

        public bool IsNumbered { get; set; }

        public int? Outline { get; set; }
    }
}
