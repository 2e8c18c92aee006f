using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Finds the tags of a story on the text of its paragraphs, never on runs, and reports every tag that is none.</summary>
internal sealed class TagFinder
{
    private readonly Story story;
    private readonly FaultList faults;
    private readonly List<FoundTag> tags = [];
    private bool straddling;

    private TagFinder(Story story, FaultList faults) => (this.story, this.faults) = (story, faults);

    /// <summary>The tags in the order of the part's bytes.</summary>
    public static IReadOnlyList<FoundTag> Find(Story story, FaultList faults)
    {
        var finder = new TagFinder(story, faults);
        for (var i = 0; i < story.Paragraphs.Count; i++)
            finder.FindIn(story.Paragraphs[i], i + 1 < story.Paragraphs.Count ? story.Paragraphs[i + 1] : null);
        foreach (var carrier in story.Carriers)
            finder.FindInCarrier(carrier);
        UnreadTextCheck.Check(story, faults);
        return NamedControls.Add(story, finder.tags, faults);
    }

    /// <summary>True when the text holds two opening braces side by side.</summary>
    public static bool HoldsTag(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i, TagCharacters.IsOpenBrace))
                return true;
        }

        return false;
    }

    private void FindInCarrier(StoryParagraph carrier)
    {
        var before = tags.Count;
        FindIn(carrier, null);
        var admitted = CarrierTags.Admit(carrier, tags[before..], faults);
        tags.RemoveRange(before, tags.Count - before);
        tags.AddRange(admitted);
    }

    private void FindIn(StoryParagraph paragraph, StoryParagraph? next)
    {
        var text = paragraph.Text;
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (IsPair(text, at, TagCharacters.IsCloseBrace))
                ReportStray(paragraph, at++);
            else if (IsPair(text, at, TagCharacters.IsOpenBrace))
                at = TakeTag(paragraph, at, next);
        }

        straddling = false;
        if (text.Length > 0 && IsUnclosed(text))
            straddling = next is not null && ClosesFirst(next.Text);
    }

    /// <summary>Takes the tag that opens at <paramref name="open"/>; gives the index to go on after.</summary>
    private int TakeTag(StoryParagraph paragraph, int open, StoryParagraph? next)
    {
        var text = paragraph.Text;
        for (var at = open + 2; at < text.Length; at++)
        {
            if (IsPair(text, at, TagCharacters.IsCloseBrace))
            {
                Parse(paragraph, open, at + 1);
                return at + 1;
            }

            if (IsPair(text, at, TagCharacters.IsOpenBrace) || TornTags.EndsAt(text, open, at))
            {
                AddMeant(TornTags.Unclosed(story, paragraph, (open, TagCharacters.IsCloseBrace(text[at]) ? at : at - 1), faults));
                return TagCharacters.IsCloseBrace(text[at]) ? at : at - 1;
            }
        }

        AddMeant(next is not null && ClosesFirst(next.Text)
            ? TornTags.Straddling(story, paragraph, open, next, faults)
            : TornTags.Unclosed(story, paragraph, (open, text.Length - 1), faults));
        return text.Length;
    }

    private void AddMeant(FoundTag? meant)
    {
        if (meant is not null)
            tags.Add(meant);
    }

    private void Parse(StoryParagraph paragraph, int first, int last)
    {
        var place = Place(paragraph, first, last);
        if (paragraph.Spots.Skip(first).Take(last - first + 1).Any(spot => !spot.IsText))
        {
            faults.AtTag("WT106", place, "标签中间夹着换行、制表符、图形或域。", "", "请删去整个标签，重新打一遍，中间不要按回车键和制表键。");
            AddMeant(TornTags.Meant(paragraph, first, last, place));
            return;
        }

        var tag = TagParser.Parse(paragraph.Text[(first + 2)..(last - 1)], out var syntax);
        if (tag is not null)
            tags.Add(new FoundTag(tag, paragraph, first, last, place));
        else if (syntax is not null)
        {
            faults.AtTag(syntax.Code, place, syntax.Message, syntax.Expected, syntax.Hint);
            AddMeant(TornTags.Meant(paragraph, first, last, place));
        }
    }

    private void ReportStray(StoryParagraph paragraph, int at)
    {
        if (straddling)
            straddling = false;
        else
            TornTags.Unopened(story, paragraph, at, faults);
    }

    private TagPlace Place(StoryParagraph paragraph, int first, int last) => paragraph.Place(story.Part, first, last);

    private static bool IsPair(string text, int at, Func<char, bool> isBrace) =>
        at + 1 < text.Length && isBrace(text[at]) && isBrace(text[at + 1]);

    private static bool IsUnclosed(string text) => LastPair(text, TagCharacters.IsOpenBrace) > LastPair(text, TagCharacters.IsCloseBrace);

    private static bool ClosesFirst(string text)
    {
        for (var at = 0; at < text.Length - 1; at++)
        {
            if (IsPair(text, at, TagCharacters.IsCloseBrace))
                return true;
            if (IsPair(text, at, TagCharacters.IsOpenBrace))
                return false;
        }

        return false;
    }

    private static int LastPair(string text, Func<char, bool> isBrace)
    {
        var at = text.Length - 2;
        while (at >= 0 && !IsPair(text, at, isBrace))
            at--;
        return at;
    }
}
