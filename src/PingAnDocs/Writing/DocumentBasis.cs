using System.Security.Cryptography;
using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Writing;

/// <summary>
/// Everything besides the run's key that one document depends on, as one hash: its data, what the data is told by the other files of the
/// batch, and what the unit's earlier speeches said. So a corrected neighbour redoes only those whom the correction concerns.
/// </summary>
internal static class DocumentBasis
{
    /// <summary>The hash of a survey that was read and checked.</summary>
    public static string Of(SurveyReading reading, IEnumerable<Diagnostic> crossChecks, string inputSha256, WordingLedger? ledger)
    {
        var told = JsonLines.OneLine(json => json.Object(() => json.WriteDiagnostics(reading.Diagnostics.Concat(crossChecks))));
        var earlier = reading.Survey is { } survey
            ? (ledger ?? WordingLedger.Empty).Before(survey.Unit.Name, survey.Occasion.Date?.Year).Sha256
            : "";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{inputSha256}\n{earlier}\n{told}")));
    }

    /// <summary>The hash an input would have now.</summary>
    public static string Of(SourceFile input, SurveyReading reading, BatchTruth? truth, WordingLedger? ledger) =>
        Of(reading, reading.Survey is { } survey ? SurveyValidator.Validate(survey, truth) : [], input.Sha256, ledger);
}
