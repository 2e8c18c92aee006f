using CsCheck;

namespace PingAnDocs.Tests.Property;

/// <summary>Makes random evidence on the topics a kit has causes for, under the names its causes know and under others.</summary>
internal static class EvidenceMaker
{
    private const int MostBlocks = 6;
    private const int MostCount = 3000;
    private static readonly string[] Sources = ["县公安局", "县扫黑办", "县人社局", "县司法局", "县信访局"];

    // What a figure's name says about its unit; the first that fits.
    private static readonly (string Part, string Unit)[] Units =
        [("同比", "%"), ("占比", "%"), ("率", "%"), ("损失", "万元"), ("线索", "条"), ("反馈", "条"), ("网格员", "名"), ("流动人口", "人"), ("宣传", "场次"), ("纠纷", "件"), ("案件", "件"), ("件数", "件"), ("已化解", "件")];

    // Figures no cause knows by name: they are listed as they are called.
    private static readonly string[] Others = ["群众来电", "走访群众户数", "整改隐患", "回访覆盖占比", "群众来电同比"];

    /// <summary>Some blocks, or none.</summary>
    public static Gen<MadeEvidence[]> Of(Kit kit)
    {
        var topics = Topics(kit);
        return from order in Gen.Shuffle(topics.Keys.Order(StringComparer.Ordinal).ToArray())
               from count in Gen.Int[0, Math.Min(MostBlocks, order.Length)]
               from blocks in Blocks([.. order.Take(count)], topics)
               select blocks;
    }

    private static Gen<MadeEvidence[]> Blocks(string[] topics, Dictionary<string, string[][]> names)
    {
        var blocks = Gen.Const(Array.Empty<MadeEvidence>());
        foreach (var topic in topics)
            blocks = from before in blocks from block in Block(topic, names[topic]) select (MadeEvidence[])[.. before, block];
        return blocks;
    }

    private static Gen<MadeEvidence> Block(string topic, string[][] slots) =>
        from source in Gen.Int[0, Sources.Length - 1].Select(index => Sources[index])
        from figures in Figures(slots)
        from other in Gen.Int[0, Others.Length * 3]
        from number in Gen.Int[1, MostCount]
        select new MadeEvidence(topic, source, other < Others.Length || figures.Length == 0 ? [.. figures, Figure(Others[other % Others.Length], number)] : figures);

    private static Gen<MadeFigure[]> Figures(string[][] slots)
    {
        var figures = Gen.Const(Array.Empty<MadeFigure>());
        foreach (var names in slots)
        {
            figures = from before in figures
                      from name in Gen.Int[0, names.Length - 1].Select(index => names[index])
                      from number in Gen.Int[1, MostCount]
                      from kind in Gen.Int[0, 7]
                      select kind == 0 ? before : (MadeFigure[])[.. before, Figure(name, kind == 1 && name.Contains("同比", StringComparison.Ordinal) ? -number : number)];
        }

        return figures;
    }

    // Shares stay below a hundred; so do changes.
    private static MadeFigure Figure(string name, int number) => Units.FirstOrDefault(unit => name.Contains(unit.Part, StringComparison.Ordinal)).Unit switch
    {
        "%" => new MadeFigure(name, number % 1000 / 10m, "%"),
        "万元" => new MadeFigure(name, number / 10m, "万元"),
        { } unit => new MadeFigure(name, number, unit),
        null => new MadeFigure(name, number, name.Contains("户数", StringComparison.Ordinal) ? "户" : "起"),
    };

    // One topic a cause: two blocks with figures of the same names are told apart by nobody.
    private static Dictionary<string, string[][]> Topics(Kit kit)
    {
        var topics = new Dictionary<string, string[][]>(StringComparer.Ordinal);
        foreach (var cause in kit.Phrases.Causes.Values.OrderByDescending(cause => cause.Figures.Count > 0))
        {
            foreach (var topic in cause.Figures.Count > 0 ? cause.Topics.Take(1) : cause.Topics.Except(kit.Phrases.Causes.Values.Where(other => other.Figures.Count > 0).SelectMany(other => other.Topics)))
                topics.TryAdd(topic, [.. cause.Figures.Where(slot => slot.FigureNames.Count > 0).Select(slot => slot.FigureNames.ToArray())]);
        }

        return topics;
    }
}
