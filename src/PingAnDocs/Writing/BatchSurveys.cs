using PingAnDocs.Data;
using PingAnDocs.Data.Batch;

namespace PingAnDocs.Writing;

/// <summary>The pass before a batch: reads every survey once to learn what all have in common, and keeps none.</summary>
public static class BatchSurveys
{
    /// <summary>What the files have in common; null for a single one. A file that cannot be read or is refused by itself does not count.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="learn">Told of every survey that can be read, in the order of the inputs; also of one that is refused.</param>
    public static BatchTruth? TruthOf(IReadOnlyList<InputFile> inputs, Action<Survey>? learn = null) =>
        inputs.Count < 2 ? null : BatchTruth.Of(inputs.Select(input => Accepted(input, learn)).OfType<Survey>());

    private static Survey? Accepted(InputFile input, Action<Survey>? learn)
    {
        try
        {
            if (input.Read(new DiagnosticBag()) is not { Reading: { Survey: { } survey } reading }) return null;
            learn?.Invoke(survey);
            return reading.Diagnostics.Concat(SurveyValidator.Validate(survey)).All(item => item.Severity != Severity.Error) ? survey : null;
        }
        catch (Exception)
        {
            // It will happen again, and be reported, when this file's turn comes; the other files must not suffer from it.
            return null;
        }
    }
}
