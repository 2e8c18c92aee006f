using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Narration.Planning;

namespace PingAnDocs.KitExchange;

/// <summary>What a plan.json means, with everything it leaves unsaid written out: so that two kits are compared by what they do.</summary>
internal static class UsualPlan
{
    private static readonly SourcePlace Nowhere = SourcePlace.WholeFile(KitTrees.Plan);

    /// <summary>The plan laid over the usual one; null stands for a kit without the file.</summary>
    public static JsonNode Under(JsonNode? plan)
    {
        var usual = Root();
        if (plan is null) return usual;
        var members = usual.Members.Select(member => Cells.Of(plan, member.Name) switch
        {
            null or { Kind: JsonKind.Null } => member,
            var own when member.Name is "subunits" or "titleLines" => member with { Value = Filled(own, member.Value) },
            var own => member with { Value = own },
        });
        return plan with { Members = [.. members, .. plan.Members.Where(member => Cells.Of(usual, member.Name) is null)] };
    }

    private static JsonNode Filled(JsonNode own, JsonNode usual) => own with
    {
        Members = [.. usual.Members.Select(member => Cells.Of(own, member.Name) is { Kind: not JsonKind.Null } value ? member with { Value = value } : member), .. own.Members.Where(member => Cells.Of(usual, member.Name) is null)],
    };

    private static JsonNode Root()
    {
        var usual = Outline.Usual;
        return Object(
            ("subunits", Subunits(usual.Subunits)),
            ("longestParagraph", Cells.Number(FigureText.Of(usual.LongestParagraph), Nowhere)),
            ("titleLines", TitleLines(usual.TitleLines)),
            ("opening", Cells.Array(usual.Opening.Select(Place), Nowhere)),
            ("sections", Cells.Array(usual.Sections.Select(Section), Nowhere)),
            ("closing", Cells.Array(usual.Closing.Select(Place), Nowhere)));
    }

    private static JsonNode Subunits(SubunitOptions options) => Object(
        ("form", Text(SubunitOptionsReader.Forms.First(word => word.Value == options.Form).Key)),
        ("top", Cells.Number(FigureText.Of(options.Top), Nowhere)),
        ("bottom", Cells.Number(FigureText.Of(options.Bottom), Nowhere)),
        ("names", Cells.Flag(options.Names, Nowhere)),
        ("fullShare", Cells.Number(FigureText.Of(options.FullShare), Nowhere)),
        ("ties", Text(SubunitOptionsReader.Ties.First(word => word.Value == options.Ties).Key)),
        ("chart", Cells.Flag(options.Chart, Nowhere)));

    private static JsonNode TitleLines(TitleOptions options) => Object(
        ("width", Cells.Number(FigureText.Of(options.Width), Nowhere)),
        ("before", Text(string.Join(TitleOptions.Mark, options.Before))));

    private static JsonNode Section(OutlineSection section) => Object(
        ("heading", Place(section.Heading!)),
        ("content", Cells.Array(section.Content.Select(Item), Nowhere)));

    private static JsonNode Item(OutlineItem item) => item.Text is { } text
        ? Place(text)
        : Object((StructureValue.Part, Text(OutlineSectionReader.Parts.First(word => word.Value == item.Part).Key)));

    private static JsonNode Place(OutlineText text) => text.Steady.Length == 0
        ? Object((StructureValue.Phrase, Text(text.Phrase)))
        : Object((StructureValue.Phrase, Text(text.Phrase)), (StructureValue.Steady, Text(text.Steady)));

    private static JsonNode Text(string text) => Cells.Text(text, Nowhere);

    private static JsonNode Object(params (string Name, JsonNode Value)[] members) =>
        Cells.Object(members.Select(member => Cells.Member(member.Name, member.Value)), Nowhere);
}
