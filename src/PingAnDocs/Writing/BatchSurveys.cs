using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Writing.Sharding;

namespace PingAnDocs.Writing;

/// <summary>The pass before a batch: reads every survey once to learn what all have in common, and keeps none.</summary>
public static class BatchSurveys
{
    /// <summary>What the files have in common; null for a single one. A file that cannot be read or is refused by itself does not count.</summary>
    /// <param name="inputs">All inputs of the run, those of other parts of it too.</param>
    /// <param name="learn">Told of every survey that can be read, in the order of the inputs; also of one that is refused.</param>
    /// <param name="fingerprint">Told of every input; null when nobody asks.</param>
    public static BatchTruth? TruthOf(IReadOnlyList<InputFile> inputs, Action<Survey>? learn = null, BatchFingerprint? fingerprint = null)
    {
        if (inputs.Count < 2 && fingerprint is null) return null;
        var truth = BatchTruth.Of(inputs.Select(input => Accepted(input, truth: null, learn, fingerprint)).OfType<Survey>());
        return inputs.Count < 2 ? null : truth;
    }

    /// <summary>The survey of an input when nothing refuses it; else null.</summary>
    /// <param name="input">The input.</param>
    /// <param name="truth">What it is held against; null for the file alone.</param>
    /// <param name="learn">Told of it when it can be read, refused or not.</param>
    /// <param name="fingerprint">Told of it in any case.</param>
    internal static Survey? Accepted(InputFile input, BatchTruth? truth, Action<Survey>? learn = null, BatchFingerprint? fingerprint = null)
    {
        var sha256 = "";
        try
        {
            if (input.Read(new DiagnosticBag()) is not var (source, reading)) return null;
            if (fingerprint is not null) sha256 = source.Sha256;
            if (reading.Survey is not { } survey) return null;
            learn?.Invoke(survey);
            return reading.Diagnostics.Concat(SurveyValidator.Validate(survey, truth)).All(item => item.Severity != Severity.Error) ? survey : null;
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
