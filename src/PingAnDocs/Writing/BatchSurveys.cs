using PingAnDocs.Data;
using PingAnDocs.Data.Batch;

namespace PingAnDocs.Writing;

/// <summary>The pass before a batch: reads every survey once to learn what all have in common, and keeps none.</summary>
public static class BatchSurveys
{
    /// <summary>What the files have in common; null for a single one. A file that cannot be read or is refused by itself does not count.</summary>
    public static BatchTruth? TruthOf(IReadOnlyList<InputFile> inputs) =>
        inputs.Count < 2 ? null : BatchTruth.Of(inputs.Select(input => Accepted(input, truth: null)).OfType<Survey>());

    /// <summary>The survey of an input when nothing refuses it; else null.</summary>
    internal static Survey? Accepted(InputFile input, BatchTruth? truth)
    {
        try
        {
            if (input.Read(new DiagnosticBag()) is not { Reading: var reading }) return null;
            return reading.Survey is { } survey && reading.Diagnostics.Concat(SurveyValidator.Validate(survey, truth)).All(item => item.Severity != Severity.Error) ? survey : null;
        }
        catch (Exception)
        {
            // It will happen again, and be reported, when this file's turn comes; the other files must not suffer from it.
            return null;
        }
    }
}
