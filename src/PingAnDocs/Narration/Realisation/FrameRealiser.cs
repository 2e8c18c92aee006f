using PingAnDocs.Data;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.Narration.Realisation;

/// <summary>Writes what stands around the sections: title lines, salutation, opening, headings and closing.</summary>
internal sealed class FrameRealiser(Lexicaliser lexicaliser, DocumentPlan plan)
{
    private const string DefaultSalutation = "同志们";
    private readonly Occasion occasion = plan.Findings.Facts.Survey.Occasion;

    /// <summary>Title of the speech; made from the survey's name when the input gives none.</summary>
    public string Title => occasion.Title.Length > 0 ? occasion.Title : $"在{SurveyNaming.Collective(plan.Findings.Facts.Survey)}情况通报会上的讲话";

    /// <summary>Post and name with a full-width blank between them.</summary>
    public string Speaker => string.Join('　', new[] { occasion.SpeakerPost, occasion.SpeakerName }.Where(text => text.Length > 0));

    /// <summary>Salutation with its colon.</summary>
    public string Salutation => (occasion.Salutation.Length > 0 ? occasion.Salutation : DefaultSalutation).TrimEnd('：', ':') + "：";

    /// <summary>The paragraph before section one.</summary>
    public NarrativeParagraph Opening() => new(null, [.. new[] { Whole(plan.Problems.IsEmpty ? "O-OPEN-STEADY" : "O-OPEN"), Whole("O-SOURCE") }.OfType<Sentence>()]);

    /// <summary>The paragraph after the last section.</summary>
    public NarrativeParagraph Closing() => new(null, [.. new[] { Whole(plan.Problems.IsEmpty ? "E-CLOSE-STEADY" : "E-CLOSE") }.OfType<Sentence>()]);

    /// <summary>A numbered heading.</summary>
    public Sentence Heading(int number, string phrase) => new SentenceBuilder()
        .Add(Ordinals.Chinese(number) + "、")
        .Add(lexicaliser.Choose(phrase, lexicaliser.NewSlots(), "heading"))
        .ToSentence("");

    /// <summary>A phrase that is a whole sentence or several.</summary>
    public Sentence? Whole(string phrase) =>
        lexicaliser.Choose(phrase, lexicaliser.NewSlots(), "frame") is { } wording ? new SentenceBuilder().Add(wording).ToSentence("") : null;
}
