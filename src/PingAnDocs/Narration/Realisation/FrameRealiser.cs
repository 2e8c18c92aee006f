using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes what stands around the sections: title lines, salutation, opening, headings and closing.</summary>
internal sealed class FrameRealiser(Lexicaliser lexicaliser, DocumentPlan plan)
{
    private const string DefaultSalutation = "同志们";
    private const string Source = "O-SOURCE";
    private const string SourceAndComputed = "O-SOURCE-COMPUTED";
    private readonly string computed = ComputedWords.Of(plan.Findings.Facts.Survey);
    private readonly Occasion occasion = plan.Findings.Facts.Survey.Occasion;

    /// <summary>Title of the speech; made from the survey's name when the input gives none.</summary>
    public string Title => Words(plan.Outline.Title) is { Length: > 0 } title ? title
        : occasion.Title.Length > 0 ? occasion.Title : $"在{SurveyNaming.Collective(plan.Findings.Facts.Survey)}情况通报会上的讲话";

    /// <summary>Where the title breaks into two lines; 0 when it stands in one.</summary>
    public int TitleBreak => Realisation.TitleBreak.Of(Title, Joints(plan.Outline.Title), plan.Outline.TitleLines);

    /// <summary>Post and name with a full-width blank between them; where the input names neither, the post the kit knows.</summary>
    public string Speaker => (occasion.SpeakerPost + occasion.SpeakerName).Length == 0
        ? lexicaliser.Choose("O-SPEAKER", lexicaliser.NewSlots(), "frame") is { } post ? string.Concat(post.Spans.Select(span => span.Text)) : ""
        : string.Join('　', new[] { occasion.SpeakerPost, occasion.SpeakerName }.Where(text => text.Length > 0));

    /// <summary>Salutation with its colon.</summary>
    public string Salutation => (Words(plan.Outline.Salutation) is { Length: > 0 } addressees ? addressees
        : occasion.Salutation.Length > 0 ? occasion.Salutation : DefaultSalutation).TrimEnd('：', ':') + "：";

    /// <summary>The issuing office; empty when the outline has none.</summary>
    public string Signature => Words(plan.Outline.Signature);

    /// <summary>The paragraph before the sections or after them; none when no phrase is wanted or current.</summary>
    public IReadOnlyList<NarrativeParagraph> Paragraph(IEnumerable<OutlineText> texts) =>
        texts.Select(Whole).OfType<Sentence>().ToList() is { Count: > 0 } sentences ? [new NarrativeParagraph(null, sentences)] : [];

    /// <summary>A numbered heading.</summary>
    public Sentence Heading(int number, OutlineText text) => new SentenceBuilder()
        .Add(Ordinals.Chinese(number) + "、")
        .Add(lexicaliser.Choose(Id(text), lexicaliser.NewSlots(), "heading"))
        .ToSentence("");

    /// <summary>A phrase that is a whole sentence or several.</summary>
    public Sentence? Whole(OutlineText text) =>
        lexicaliser.Choose(Id(text), lexicaliser.NewSlots().SetName("推算项", computed), "frame") is { } wording ? new SentenceBuilder().Add(wording).ToSentence("") : null;

    private string Words(OutlineText? text) => text is null ? "" : Whole(text)?.Text ?? "";

    // A title made from a phrase may break where a name or a period of the data begins or ends.
    private IEnumerable<int> Joints(OutlineText? text)
    {
        var at = 0;
        foreach (var span in (text is null ? null : Whole(text))?.Spans ?? [])
        {
            at += span.Text.Length;
            yield return at;
        }
    }

    // Nobody may say that figures were published which the program worked out.
    private string Id(OutlineText text)
    {
        var id = text.For(plan.Problems.IsEmpty);
        return id == Source && computed.Length > 0 ? SourceAndComputed : id;
    }
}
