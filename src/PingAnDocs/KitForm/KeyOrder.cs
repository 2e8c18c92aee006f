namespace PingAnDocs.KitForm;

/// <summary>The order in which a kit file writes the members of its objects; an object is known by the member it stands in.</summary>
internal static class KeyOrder
{
    private static readonly string[] Phrase = ["id", "variants", "asserts", "validFrom", "validUntil"];

    private static readonly string[] Wording = ["text", "validFrom", "validUntil"];

    private static readonly Dictionary<string, string[]> Rules = new(StringComparer.Ordinal)
    {
        [""] = ["$schema", "version", "remove", "table", "hitPolicy", "maxProblems", "features", "thresholds", "rules"],
        ["thresholds"] = ["name", "value", "unit", "why"],
        ["rules"] = ["id", "name", "subject", "when", "then", "exclusiveGroup", "overrides", "why", "tests"],
        ["then"] = ["problem", "statement", "severity", "causes", "measures", "strength"],
        ["tests"] = ["given", "expect"],
    };

    private static readonly Dictionary<string, string[]> Phrases = new(StringComparer.Ordinal)
    {
        [""] = ["$schema", "version", "remove", "lexicon", "phrases", "strengths", "problems", "causes", "measures", "frame"],
        ["phrases"] = Phrase,
        ["strengths"] = Phrase,
        ["problems"] = ["id", "short", "headlines", "inquiries"],
        ["causes"] = ["id", "topics", "figures", "requires", "variants"],
        ["measures"] = ["id", "titles", "texts"],
        ["frame"] = ["opening", "closing", "steady"],
        ["variants"] = Wording,
        ["headlines"] = Wording,
        ["inquiries"] = Wording,
        ["titles"] = Wording,
        ["texts"] = Wording,
    };

    private static readonly Dictionary<string, string[]> Indicators = new(StringComparer.Ordinal)
    {
        [""] = ["$schema", "version", "remove", "fallbackClass", "indicators", "groups"],
        ["indicators"] = ["name", "class", "aliases", "owner"],
        ["groups"] = ["name", "head", "class", "noun", "suffix"],
    };

    private static readonly Dictionary<string, string[]> Formulations = new(StringComparer.Ordinal)
    {
        [""] = ["$schema", "version", "remove", "formulations"],
        ["formulations"] = ["text", "validFrom", "validTo", "successor", "source", "note"],
    };

    private static readonly string[] Place = ["phrase", "steady"];

    private static readonly Dictionary<string, string[]> Plan = new(StringComparer.Ordinal)
    {
        [""] = ["$schema", "version", "subunits", "longestParagraph", "title", "titleLines", "salutation", "signature", "opening", "sections", "closing"],
        ["subunits"] = ["form", "top", "bottom", "names", "fullShare", "ties"],
        ["title"] = Place,
        ["salutation"] = Place,
        ["titleLines"] = ["width", "before"],
        ["signature"] = Place,
        ["opening"] = Place,
        ["sections"] = ["heading", "content", "points"],
        ["heading"] = Place,
        ["content"] = ["part", .. Place],
        ["closing"] = Place,
    };

    private static readonly Dictionary<string, string[]> Kit = new(StringComparer.Ordinal) { [""] = ["$schema", "schema", "name", "base"] };

    /// <summary>The member names of an object in order; empty where the editor's own order counts, as for the cells of a rule.</summary>
    public static IReadOnlyList<string> Of(string file, string member) => (file switch
    {
        "rules.json" => Rules,
        "phrases.json" => Phrases,
        "indicators.json" => Indicators,
        "formulations.json" => Formulations,
        "plan.json" => Plan,
        "kit.json" => Kit,
        _ => [],
    }).GetValueOrDefault(member, []);
}
