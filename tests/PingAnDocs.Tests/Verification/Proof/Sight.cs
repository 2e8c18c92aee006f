using PingAnDocs.Data;
using PingAnDocs.Verification.Proof;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>What the proofreader sees in an edited speech.</summary>
internal static class Sight
{
    /// <summary>Found is what is remarked on in its paragraph and would not be without the mistake.</summary>
    public static bool IsFound(EditedSpeech speech, PlantedMistake mistake, HashSet<string> before)
    {
        var paragraph = speech.ParagraphOf(mistake);
        return Proof(speech, mistake).Remarks.Any(remark => remark.Place.Part.Length == 0 && remark.Place.Paragraph == paragraph && !before.Contains(Shown(remark)));
    }

    /// <summary>The text with a mistake, or with none, held against its survey.</summary>
    public static DocumentProof Proof(EditedSpeech speech, PlantedMistake? mistake)
    {
        var path = Repository.At(speech.Survey.Split('/'));
        var survey = SurveyReader.Read(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))).Survey!;
        return Proofreading.Read(PlainDocument.Of(speech.With(mistake)), survey, WholeKit.Read(speech.Kit).Indicators);
    }

    /// <summary>A remark as a failing test shows it.</summary>
    public static string Shown(PlacedRemark remark) =>
        $"{remark.Remark.Code} {remark.Remark.Message} 文中：{remark.Remark.Found} 数据：{remark.Remark.Expected}\n    {remark.Place.Sentence}";
}
