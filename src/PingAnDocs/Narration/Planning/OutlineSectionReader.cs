using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Narration.Planning;

/// <summary>Reads the sections of plan.json and what each holds.</summary>
internal static class OutlineSectionReader
{
    private const decimal MostPoints = 20m;

    /// <summary>The words of plan.json.</summary>
    internal static readonly Dictionary<string, OutlinePart> Parts = new(StringComparer.Ordinal)
    {
        ["results"] = OutlinePart.Results, ["assessment"] = OutlinePart.Assessment, ["problems"] = OutlinePart.Problems, ["measures"] = OutlinePart.Measures,
    };

    public static IReadOnlyList<OutlineSection> Read(ObjectReader root)
    {
        var readers = root.Children("sections");
        OutlineSection[] sections = [.. readers.Select(Section)];
        if (sections.Length == 0)
            root.Faults.Add(Incomplete(root.PlaceOf("sections"), "sections 里一个部分也没有。", "请至少写一个部分；整项删去则用通常的三个部分。"));
        var twice = sections.SelectMany(section => section.Content).Where(item => item.Text is null).GroupBy(item => item.Part).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            root.Faults.Add(DataFault.Error(OutlineCodes.PartTwice, root.PlaceOf("sections"), $"“{Parts.First(pair => pair.Value == twice.Key).Key}”在各部分里出现了两次，同样的内容会写两遍。")
                with { Hint = "请只保留一处。" });
        return sections;
    }

    private static OutlineSection Section(ObjectReader reader)
    {
        var points = (int)SubunitOptionsReader.Number(reader, "points", 0m, MostPoints);
        var section = new OutlineSection(OutlineReader.Text(reader.Child("heading")), [.. reader.Children("content").Select(Item)], points);
        reader.End();
        var isWhole = points > 0 ? section is { Heading: null, Content.Count: 0 } : section is { Heading: not null, Content.Count: > 0 };
        if (!isWhole)
            reader.Faults.Add(Incomplete(reader.Place, "这个部分没有写全。", "要么写 heading 和 content，要么只写 points（几点意见，标题取自措施）。"));
        return section;
    }

    private static OutlineItem Item(ObjectReader reader)
    {
        if (reader.Node("part") is null)
            return new OutlineItem(OutlinePart.Phrase, OutlineReader.Text(reader));
        var part = SubunitOptionsReader.Word(reader, "part", Parts, OutlinePart.Results);
        reader.End();
        return new OutlineItem(part, null);
    }

    private static Diagnostic Incomplete(SourcePlace place, string message, string hint) =>
        DataFault.Error(OutlineCodes.Incomplete, place, message) with { Hint = hint };
}
