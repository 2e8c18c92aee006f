using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Notes what an editor may have meant as a tag although the brackets are others: it would be printed as it stands.</summary>
internal static class LookalikeTags
{
    /// <summary>Brackets that hardly stand in prose twice, and single ones that count only around a name the template uses.</summary>
    private static readonly (string Open, string Close, bool OnlyKnown)[] Brackets =
    [
        ("【【", "】】", false), ("《《", "》》", false), ("〔〔", "〕〕", false), ("[[", "]]", false), ("<<", ">>", false), ("${", "}", true), ("{", "}", true), ("｛", "｝", true),
    ];

    /// <summary>What is longer is prose.</summary>
    private const int LongestName = 40;

    public static bool MayHold(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("【【"u8) >= 0 || bytes.IndexOf("《《"u8) >= 0 || bytes.IndexOf("〔〔"u8) >= 0 || bytes.IndexOf("[["u8) >= 0 || bytes.IndexOf("&lt;&lt;"u8) >= 0;

    /// <param name="story">The part.</param>
    /// <param name="known">The paths the template asks for.</param>
    /// <param name="faults">Takes the notes.</param>
    public static void Note(Story story, HashSet<string> known, FaultList faults)
    {
        foreach (var paragraph in story.Paragraphs)
        {
            foreach (var bracket in Brackets)
                NoteIn(story, paragraph, bracket, known, faults);
        }
    }

    private static void NoteIn(Story story, StoryParagraph paragraph, (string Open, string Close, bool OnlyKnown) bracket, HashSet<string> known, FaultList faults)
    {
        var text = paragraph.Text;
        for (var open = Next(text, bracket.Open, 0); open >= 0; open = Next(text, bracket.Open, open + 1))
        {
            var inside = open + bracket.Open.Length;
            var close = inside + text.AsSpan(inside, Math.Min(LongestName, text.Length - inside)).IndexOf(bracket.Close, StringComparison.Ordinal);
            if (close <= inside || !Meant(text[inside..close], bracket.OnlyKnown, known) || IsPartOfTag(text, open, close + bracket.Close.Length))
                continue;
            var place = paragraph.Place(story.Part, open, close + bracket.Close.Length - 1);
            faults.NoteAtTag("WT553", place, $"“{FaultList.Quote(place.Tag)}”不是标签，会原样印在文稿里。", $"如果要填数据，请写成 {{{{{text[inside..close]}}}}}；如果就是正文，可以不管。");
        }
    }

    private static bool Meant(string inside, bool onlyKnown, HashSet<string> known) =>
        onlyKnown ? known.Contains(inside.Trim()) : TagParser.Parse(inside, out _) is not (null or CommentTag);

    /// <summary>Braces next to it make it a tag, or a torn one that is reported as such.</summary>
    private static bool IsPartOfTag(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '{' or '｛' or '$') || (end < text.Length && TagCharacters.IsCloseBrace(text[end]));

    private static int Next(string text, string what, int from) => text.IndexOf(what, from, StringComparison.Ordinal);
}
