namespace WordTemplates;

/// <summary>Collects faults, so that all are reported at once; beyond the limit they are only counted.</summary>
internal sealed class FaultList
{
    /// <summary>A hundred thousand rows may lack the same name; nobody reads more than this.</summary>
    private const int Limit = 1_000;

    private const int QuoteLength = 80;

    private const string TooMany = "WT399";

    private readonly List<TemplateFault> items = [];
    private int more;

    /// <summary>The faults; when there were too many, the last one says how many more.</summary>
    public IReadOnlyList<TemplateFault> Items => more == 0 ? items : [.. items, More()];

    private readonly List<TemplateFault> notes = [];

    /// <summary>What the editor should know although it stops nothing.</summary>
    public IReadOnlyList<TemplateFault> Notes => notes;

    /// <summary>The faults in the order of the document: parts as they came, and in each the whole part first, then by characters.</summary>
    public IReadOnlyList<TemplateFault> InOrder()
    {
        var parts = Items.Select(fault => fault.Part).Distinct().ToList();
        return [.. Items.OrderBy(fault => fault.Code == TooMany).ThenBy(fault => parts.IndexOf(fault.Part)).ThenBy(fault => fault.Range?.Paragraph ?? -1).ThenBy(fault => fault.Range?.First ?? -1)];
    }

    public bool Any => items.Count > 0;

    public void Add(TemplateFault fault)
    {
        if (items.Count < Limit)
            items.Add(fault);
        else
            more++;
    }

    public void AtPart(string code, string part, string message, string hint) =>
        Add(new TemplateFault(code, part, "", "", "", message, "", hint));

    public void AtTag(string code, TagPlace place, string message, string expected, string hint) =>
        Add(Placed(code, place, message, expected, hint));

    public void NoteAtPart(string code, string part, string message, string hint) =>
        Note(new TemplateFault(code, part, "", "", "", message, "", hint));

    public void NoteAtTag(string code, TagPlace place, string message, string hint) =>
        Note(Placed(code, place, message, "", hint));

    private void Note(TemplateFault note)
    {
        if (notes.Count < Limit)
            notes.Add(note);
    }

    private TemplateFault More() =>
        new(TooMany, "", "", "", "", $"还有 {more} 处问题没有列出（一次最多列出 {Limit} 处）。", "", "请先改好上面列出的问题，再检查一次。");

    private static TemplateFault Placed(string code, TagPlace place, string message, string expected, string hint) =>
        new(code, place.Part, Quote(place.Paragraph), Quote(place.Heading), Quote(place.Tag), message, expected, hint)
        {
            InTextBox = place.InTextBox,
            Row = place.Row,
            Column = place.Column,
            Range = place.Range,
        };

    /// <summary>Cuts what is quoted from a file and makes control characters visible blanks.</summary>
    public static string Quote(string text)
    {
        var cut = text.Length <= QuoteLength ? text : text[..(char.IsHighSurrogate(text[QuoteLength - 1]) ? QuoteLength - 1 : QuoteLength)] + "…";
        return string.Create(cut.Length, cut, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] == '\uFFFC' || char.IsControl(source[i]) || !IsWellFormedAt(source, i) ? ' ' : source[i];
        });
    }

    private static bool IsWellFormedAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : !char.IsLowSurrogate(text[index]) || (index > 0 && char.IsHighSurrogate(text[index - 1]));
}
