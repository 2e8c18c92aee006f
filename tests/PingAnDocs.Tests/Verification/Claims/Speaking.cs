using PingAnDocs.Data;
using PingAnDocs.Findings;
using PingAnDocs.Narration;
using PingAnDocs.Narration.Planning;
using PingAnDocs.Narration.Realisation;
using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Tests.Verification.Claims;

/// <summary>Walks a survey to its narrative and reads that back without making a Word file: a hundred times as fast.</summary>
internal static class Speaking
{
    public static Extraction Of(byte[] json, Kit kit)
    {
        var survey = SurveyReader.Read(new SourceFile("青山县.json", json)).Survey!;
        var facts = FactDeriver.Derive(survey);
        return Extraction.Of(facts, Narrate(facts, kit), kit);
    }

    private static Narrative Narrate(SurveyFacts facts, Kit kit)
    {
        var findings = FindingDetector.Detect(facts, kit.Indicators, kit.Rules);
        var plan = DocumentPlanner.Plan(findings, kit.Indicators, kit.Rules, kit.Phrases, kit.Outline);
        return Realiser.Realise(plan, kit.Phrases, new WordingRules(kit.Dated, WordingLedger.Empty));
    }
}
