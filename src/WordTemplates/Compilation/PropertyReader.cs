using System.Text;
using WordTemplates.Markup;

namespace WordTemplates.Compilation;

/// <summary>Reads a part of document properties: title, keywords, company, properties of the author's own.</summary>
internal static class PropertyReader
{
    /// <summary>Properties that are text. Dates and counts are not: nothing but what Word itself writes may stand there.</summary>
    private static readonly string[] Texts =
    [
        "title", "subject", "creator", "keywords", "description", "category", "contentStatus", "lastModifiedBy", "language", "identifier", "version",
        "Company", "Manager", "Title", "HyperlinkBase", "lpwstr", "lpstr", "bstr",
    ];

    /// <summary>The part; its carriers are the properties that are text.</summary>
    public static Story Read(string part, byte[] bytes, FaultList faults)
    {
        var story = CarrierFinder.Find(new Story(part, MarkupReader.Read(bytes), []), faults);
        var carriers = Enumerable.Range(0, story.Tree.Count).Where(i => IsText(story.Tree, i)).Select(i => Carrier(story, i));
        return story with { Carriers = [.. story.Carriers, .. carriers] };
    }

    private static bool IsText(MarkupTree tree, int index) =>
        tree[index].After == index + 1
        && tree.Slice(tree[index].ContentStart, tree[index].ContentEnd) is { Length: > 0 } content
        && content.IndexOf((byte)'<') < 0
        && Texts.Contains(Encoding.UTF8.GetString(tree.LocalNameOf(index)));

    private static StoryParagraph Carrier(Story story, int index)
    {
        var text = new StringBuilder();
        var spots = new List<TextSpot>();
        SpotReader.Read(story.Tree, index, (story.Tree[index].ContentStart, story.Tree[index].ContentEnd), text, spots);
        return story.CarrierAt(CarrierKind.Plain, index, text.ToString(), spots);
    }
}
