using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Json.Layers;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Reads phrases.json; null when it has faults, all of which are in the bag.</summary>
public static class PhraseBookReader
{
    private const int LargestOverview = 99;
    private static readonly string[] FrameLists = ["opening", "closing", "steady"];
    private const string Remove = "remove";

    /// <summary>How the file is laid over that of a base.</summary>
    internal static readonly LayerShape Shape = new(
        [.. new[] { "phrases", "problems", "causes", "measures", "strengths" }.Select(list => new LayerList(list, "id", Remove))],
        new Dictionary<string, int>(StringComparer.Ordinal) { ["lexicon"] = 2, ["frame"] = 1 });

    /// <summary>The phrase book of one file by itself; named thresholds pass unjudged.</summary>
    public static PhraseBook? Read(SourceFile source, DiagnosticBag faults) => Read([source], ThresholdTable.Unread, faults);

    /// <summary>The phrase book of files that build on each other, the lowest first; faults come in the order of the files.</summary>
    public static PhraseBook? Read(IReadOnlyList<SourceFile> layers, ThresholdTable thresholds, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var book = LayeredFile.Open(layers, Shape, own) is { } root ? ReadBook(root, thresholds) : null;
        faults.AddRange(own.Items.InFileOrder());
        return own.HasErrors ? null : book;
    }

    private static PhraseBook ReadBook(ObjectReader root, ThresholdTable thresholds)
    {
        root.Text("$schema");
        var frame = root.Child("frame");
        var book = new PhraseBook(
            root.RequiredText("version"),
            LexiconReader.Read(root),
            Index(root, "phrases", reader => PhraseReader.Read(reader, thresholds), phrase => phrase.Id),
            Index(root, "problems", ReadProblem, problem => problem.Id),
            Index(root, "causes", reader => CauseReader.Read(reader, thresholds), cause => cause.Phrase.Id),
            Index(root, "measures", ReadMeasure, measure => measure.Id),
            Index(root, "strengths", reader => PhraseReader.Read(reader, thresholds), phrase => phrase.Id),
            frame?.Texts("opening") ?? [],
            frame?.Texts("closing") ?? [],
            frame?.Texts("steady") ?? [])
        {
            OverviewFrom = frame is null ? PhraseBook.UsualOverview : ReadOverview(frame),
            FramePlaces = frame is null ? new Dictionary<string, SourcePlace>(StringComparer.Ordinal) : FramePlaces(frame),
        };
        frame?.End();
        root.End();
        return book;
    }

    private static int ReadOverview(ObjectReader frame)
    {
        var from = frame.Number("overviewFrom")?.Value ?? PhraseBook.UsualOverview;
        if (from is >= 1 and <= LargestOverview && from == decimal.Truncate(from))
            return (int)from;
        frame.Faults.Add(DataFault.Error(PhraseCodes.BadOverview, frame.PlaceOf("overviewFrom"), "从几项指标起先作总述（overviewFrom）应是正整数。")
            with { Expected = $"1到{LargestOverview}的整数" });
        return PhraseBook.UsualOverview;
    }

    private static Dictionary<string, SourcePlace> FramePlaces(ObjectReader frame) =>
        FrameLists
            .SelectMany(member => frame.Node(member)?.Items ?? [])
            .Where(item => item.Kind == JsonKind.Text)
            .DistinctBy(item => item.Text)
            .ToDictionary(item => item.Text, item => item.Place, StringComparer.Ordinal);

    private static Problem ReadProblem(ObjectReader reader)
    {
        var id = reader.RequiredText("id");
        var problem = new Problem(
            id, reader.RequiredText("short"), PhraseReader.Wordings(reader, id, "headlines"), PhraseReader.Wordings(reader, id + "/inquiry", "inquiries"));
        reader.End();
        return problem;
    }

    private static Measure ReadMeasure(ObjectReader reader)
    {
        var id = reader.RequiredText("id");
        var measure = new Measure(id, PhraseReader.Wordings(reader, id + "/title", "titles"), PhraseReader.Wordings(reader, id, "texts"));
        reader.End();
        return measure;
    }

    private static Dictionary<string, T> Index<T>(ObjectReader root, string member, Func<ObjectReader, T> read, Func<T, string> idOf)
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var reader in root.Children(member))
        {
            var entry = read(reader);
            if (!index.TryAdd(idOf(entry), entry))
                root.Faults.Add(DataFault.Error(PhraseCodes.Repeated, reader.Place, $"编号“{idOf(entry)}”在{PhraseLists.Named(member)}里出现了两次。") with { Found = idOf(entry), Hint = "请给后一条换一个编号，或删去重复的一条。" });
        }

        return index;
    }
}
