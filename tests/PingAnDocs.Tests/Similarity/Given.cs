using System.Text;
using System.Text.Json.Nodes;
using PingAnDocs.Data;
using PingAnDocs.Similarity;

namespace PingAnDocs.Tests.Similarity;

/// <summary>Small surveys and texts for the comparison.</summary>
internal static class Given
{
    /// <summary>A survey of a unit with some towns.</summary>
    public static Survey Survey(string unit, string level, params string[] towns) => SurveyReader.Read(new SourceFile("a.json", Encoding.UTF8.GetBytes(new JsonObject
    {
        ["unit"] = new JsonObject { ["name"] = unit, ["level"] = level },
        ["surveys"] = new JsonArray(new JsonObject
        {
            ["name"] = "调查",
            ["indicators"] = new JsonArray(new JsonObject { ["name"] = "满意率", ["unit"] = "%", ["value"] = 90 }),
            ["subunits"] = new JsonObject { ["kind"] = "镇", ["items"] = new JsonArray([.. towns.Select(town => new JsonObject { ["name"] = town, ["value"] = 90 })]) },
        }),
    }.ToJsonString()))).Survey!;

    /// <summary>The names of a batch.</summary>
    public static PlaceNames Names(params Survey[] surveys)
    {
        var names = new PlaceNames();
        foreach (var survey in surveys) names.Add(survey);
        return names;
    }

    /// <summary>Paragraphs of a body; one that begins with 一、 or 二、 is the heading of a section.</summary>
    public static IReadOnlyList<DocumentLine> Lines(params string[] paragraphs) =>
        [.. paragraphs.Select((text, index) => new DocumentLine(FormattableString.Invariant($"正文第{index + 1}段"), text, IsWording: true, text.Length > 1 && text[1] == '、' && "一二三".Contains(text[0], StringComparison.Ordinal)))];

    /// <summary>A text ready to be compared.</summary>
    public static Fingerprint Text(params string[] paragraphs) => Text(Names(), [], paragraphs);

    /// <summary>A text ready to be compared, with names and passages that do not count.</summary>
    public static Fingerprint Text(PlaceNames names, string[] allowed, params string[] paragraphs) => new(Skeleton(names, allowed, paragraphs));

    /// <summary>The skeleton of a text.</summary>
    public static Skeleton Skeleton(PlaceNames names, string[] allowed, params string[] paragraphs) =>
        PingAnDocs.Similarity.Skeleton.Of(Lines(paragraphs), names, new AllowedPassages(allowed, names));
}
