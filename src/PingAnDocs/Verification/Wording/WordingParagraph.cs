using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Wording;

/// <summary>A paragraph as the wording rules see it: its text, and the same text with what is not ours to judge hidden, place for place.</summary>
internal sealed class WordingParagraph
{
    /// <summary>Prepares a paragraph.</summary>
    public WordingParagraph(StoryParagraph source, TextRole role)
    {
        (Source, Role) = (source, role);
        Open = Shield.OverTechnical(source.Text);
        Own = Shield.OverQuotations(Open);
    }

    /// <summary>The paragraph as read.</summary>
    public StoryParagraph Source { get; }

    /// <summary>What it is.</summary>
    public TextRole Role { get; }

    /// <summary>The text.</summary>
    public string Text => Source.Text;

    /// <summary>The text without addresses, codes, times, versions and English.</summary>
    public string Open { get; }

    /// <summary>The open text without what stands in quotation marks and title marks either.</summary>
    public string Own { get; }

    /// <summary>Some characters of it; the whole paragraph for a length of 0.</summary>
    public InspectionPlace Place(int start, int length) =>
        new(Source.Aside, Source.Number, Text, start, length, Source.Place) { Role = RoleWord };

    private string RoleWord => Role switch
    {
        TextRole.Title => "标题",
        TextRole.Heading => "小标题",
        TextRole.Cell => "表格",
        _ => "",
    };
}
