using PingAnDocs.Data;
using PingAnDocs.Data.Batch;
using PingAnDocs.Data.Masking;
using PingAnDocs.Findings;
using PingAnDocs.Narration.Masking;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Narration.Realisation;
using PingAnDocs.Narration.Variation;
using PingAnDocs.Rendering;
using PingAnDocs.Verification;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Reading;
using Serilog;
using Serilog.Core;

namespace PingAnDocs;

/// <summary>The walk from a survey file to a released Word speech. Read this function first: it is the whole program.</summary>
/// <remarks>
/// <code>
/// SurveyReader.Read        SourceFile                    -> SurveyReading      numbers as written, with their places
/// SurveyValidator.Validate Survey, BatchTruth            -> Diagnostics        figures held against each other and the other files
///                          (any error: rejected, with all diagnostics)
/// FactDeriver.Derive       Survey                        -> SurveyFacts        given and computed figures
/// FindingDetector.Detect   SurveyFacts, rules            -> SurveyFindings     every rule on every indicator
/// DocumentPlanner.Plan     SurveyFindings                -> DocumentPlan       what is said, in which order
/// Realiser.Realise         DocumentPlan, phrases, ledger -> Narrative          sentences made of spans
/// TemplateBinder.Render    Narrative, WordTemplate       -> RenderedDocument   the .docx
/// DocumentVerifier.Verify  the .docx, read again         -> VerificationReport facts out = facts in, or kept back
/// OwnInspection.Read       the .docx as read again      -> InspectionReport   layout and language, told to the drafter
/// </code>
/// A masked copy takes the same walk: NameMask puts aliases into the survey before anything is made of it, FindingsMask takes values
/// out of the reasons, PlanMask and NarrativeMask out of the text. Without a mask they give back what they were given.
/// </remarks>
public static class DocumentPipeline
{
    /// <summary>Takes one survey file all the way; throws nothing for bad data.</summary>
    /// <param name="input">The survey file.</param>
    /// <param name="kit">The kit.</param>
    /// <param name="logger">Where the stages are logged; null for nowhere.</param>
    /// <param name="ledger">What earlier speeches said; null when nothing is known of them.</param>
    /// <param name="mask">What the document must not tell.</param>
    /// <param name="batch">What the other files of the same run say; null for a file alone.</param>
    /// <param name="given">What was read of the input already, such as one county of a workbook; null to read it here.</param>
    public static PipelineResult Run(
        SourceFile input, Kit kit, ILogger? logger = null, WordingLedger? ledger = null, MaskLevel mask = MaskLevel.None, BatchTruth? batch = null,
        SurveyReading? given = null)
    {
        var log = new StageLog(logger ?? Logger.None, input.Name);

        var reading = given ?? SurveyReader.Read(input);
        log.Done("Read", "numbers", reading.Leaves.Count);

        var crossChecks = reading.Survey is null ? [] : SurveyValidator.Validate(reading.Survey, batch);
        log.Done("Validate", "diagnostics", crossChecks.Count);

        if (reading.Survey is not { } survey || reading.Diagnostics.Concat(crossChecks).Any(item => item.Severity == Severity.Error))
            return new PipelineResult(input, reading, crossChecks, Speech: null) { Mask = mask };

        var names = NameMask.Of(survey, mask);
        var facts = FactDeriver.Derive(names.Apply(survey));
        log.Done("Derive", "indicators", facts.Indicators.Count);

        var findings = FindingsMask.Apply(FindingDetector.Detect(facts, kit.Indicators, kit.Rules), mask);
        log.Done("Detect", "hits", findings.Hits.Count());

        var plan = PlanMask.Apply(DocumentPlanner.Plan(findings, kit.Indicators, kit.Rules, kit.Phrases, kit.Outline), mask);
        var realised = Realiser.Realise(plan, kit.Phrases, new WordingRules(kit.Dated, ledger ?? WordingLedger.Empty));
        var narrative = NarrativeMask.Apply(realised, findings, names, mask);
        log.Done("Narrate", "sections", narrative.Sections.Count);

        var document = TemplateBinder.Render(narrative, kit.Template);
        log.Done("Render", "bytes", document.Bytes?.Length ?? 0);

        (WordPackage, IReadOnlyList<Story>)? read = null;
        var report = document.Bytes is null ? new VerificationReport([]) : DocumentVerifier.Verify(document.Bytes, narrative, kit.TemplateBytes, new ClaimGate(facts, kit.Indicators), out read);
        log.Done("Verify", "diagnostics", report.Diagnostics.Count);

        var inspection = document.Bytes is null ? new InspectionReport([], []) : OwnInspection.Read(document.Bytes, kit, read);
        log.Done("Inspect", "findings", inspection.Findings.Count());

        return new PipelineResult(input, reading, crossChecks, new Speech(facts, plan.Findings, plan, narrative, document, report) { Inspection = inspection }) { Mask = mask };
    }
}
