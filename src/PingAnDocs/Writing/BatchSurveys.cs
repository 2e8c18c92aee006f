using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Writing;

/// <summary>The pass before a batch: reads every survey once to learn what all have in common, and keeps none.</summary>
public static class BatchSurveys
{
    /// <summary>What the files have in common; null for a single one. A file that cannot be read or is refused by itself does not count.</summary>
    /// <param name="inputs">All inputs of the run, those of other parts of it too.</param>
    /// <param name="fingerprint">Told of each of them; null when nobody asks.</param>
    public static BatchTruth? TruthOf(IReadOnlyList<InputFile> inputs, BatchFingerprint? fingerprint = null)
    {
        if (inputs.Count < 2 && fingerprint is null) return null;
        var truth = BatchTruth.Of(inputs.Select(input => Accepted(input, fingerprint)).OfType<Survey>());
        return inputs.Count < 2 ? null : truth;
    }

    private static Survey? Accepted(InputFile input, BatchFingerprint? fingerprint)
    {
        var sha256 = "";
        try
        {
            if (input.Read(new DiagnosticBag()) is not var (source, reading)) return null;
            if (fingerprint is not null) sha256 = source.Sha256;
            return reading.Survey is { } survey && reading.Diagnostics.Concat(SurveyValidator.Validate(survey)).All(item => item.Severity != Severity.Error) ? survey : null;
        }
        catch (Exception)
        {
            // It will happen again, and be reported, when this file's turn comes; the other files must not suffer from it.
            return null;
        }
        finally
        {
            fingerprint?.Add(input, sha256);
        }
    }
}
