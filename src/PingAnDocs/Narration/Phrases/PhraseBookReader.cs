using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Reads phrases.json; null when it has faults, all of which are in the bag.</summary>
public static class PhraseBookReader
{
    /// <summary>The phrase book; faults come in the order of the file.</summary>
    public static PhraseBook? Read(SourceFile source, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var book = ObjectReader.Open(source, own) is { } root ? ReadBook(root) : null;
        faults.AddRange(own.Items.OrderBy(fault => fault.Place.Line).ThenBy(fault => fault.Place.Column));
        return own.HasErrors ? null : book;
    }

    private static PhraseBook ReadBook(ObjectReader root)
    {
        root.Text("$schema");
        var frame = root.Child("frame");
        var book = new PhraseBook(
            root.RequiredText("version"),
            LexiconReader.Read(root),
            Index(root, "phrases", PhraseReader.Read, phrase => phrase.Id),
            Index(root, "problems", ReadProblem, problem => problem.Id),
            Index(root, "causes", CauseReader.Read, cause => cause.Phrase.Id),
            Index(root, "measures", ReadMeasure, measure => measure.Id),
            Index(root, "strengths", PhraseReader.Read, phrase => phrase.Id),
            frame?.Texts("opening") ?? [],
            frame?.Texts("closing") ?? [],
            frame?.Texts("steady") ?? []);
        frame?.End();
        root.End();
        return book;
    }

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
                root.Faults.Add(DataFault.Error(PhraseCodes.Repeated, reader.Place, $"编号“{idOf(entry)}”在 {member} 里出现了两次。") with { Found = idOf(entry), Hint = "请给后一条换一个编号，或删去重复的一条。" });
        }

        return index;
    }
}
