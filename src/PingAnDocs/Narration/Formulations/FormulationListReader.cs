using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Data.Json.Layers;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Narration.Formulations;

/// <summary>Reads formulations.json; null when it has faults, all of which are in the bag.</summary>
public static class FormulationListReader
{
    /// <summary>How the file is laid over that of a base.</summary>
    internal static readonly LayerShape Shape = LayerShape.Of(new LayerList("formulations", "text", "remove"));

    /// <summary>The list of one file.</summary>
    public static FormulationList? Read(SourceFile source, DiagnosticBag faults) => Read([source], faults);

    /// <summary>The list of files that build on each other, the lowest first; faults come in the order of the files.</summary>
    public static FormulationList? Read(IReadOnlyList<SourceFile> layers, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var list = LayeredFile.Open(layers, Shape, own) is { } root ? ReadList(root) : null;
        if (list is not null) own.AddRange(Check(list));
        faults.AddRange(own.Items.InFileOrder());
        return own.HasErrors ? null : list;
    }

    private static FormulationList ReadList(ObjectReader root)
    {
        root.Text("$schema");
        var list = new FormulationList(root.RequiredText("version"), [.. root.Children("formulations").Select(ReadOne)]);
        root.End();
        return list;
    }

    private static Formulation ReadOne(ObjectReader reader)
    {
        var one = new Formulation(
            reader.RequiredText("text"), PhraseReader.Day(reader, "validFrom"), PhraseReader.Day(reader, "validTo"),
            reader.Text("successor"), reader.RequiredText("source"), reader.Text("note"), reader.Place);
        reader.End();
        return one;
    }

    private static IEnumerable<Diagnostic> Check(FormulationList list) =>
        [.. list.Items.SelectMany(CheckOne), .. Repetitions(list), .. DeadSuccessors(list)];

    private static IEnumerable<Diagnostic> CheckOne(Formulation item)
    {
        if (item.ValidFrom > item.ValidTo)
            yield return DataFault.Error(FormulationCodes.EndsBeforeItBegins, item.Place, $"提法“{item.Text}”的停用日期早于启用日期。")
                with { Found = $"{DayText.Of(item.ValidFrom)}至{DayText.Of(item.ValidTo)}", Hint = "请对照“出处”（source）里的文件，核对启用日期（validFrom）和停用日期（validTo）。" };
        if (item.Text.Length > 0 && FormulationFinder.Bare(item.Text).Length < 2)
            yield return DataFault.Error(FormulationCodes.TooShort, item.Place, "提法只有一个字，会在文稿里处处误报。")
                with { Found = item.Text, Hint = "请写完整的提法，不算引号至少两个字。" };
    }

    private static IEnumerable<Diagnostic> Repetitions(FormulationList list) =>
        list.Items.GroupBy(item => FormulationFinder.Bare(item.Text), StringComparer.Ordinal)
            .SelectMany(group => group.Skip(1))
            .Select(item => DataFault.Error(FormulationCodes.Repeated, item.Place, $"提法“{item.Text}”写了两次（引号不计）。")
                with { Found = item.Text, Hint = "请只保留一条。" });

    // A hint that sends the editor from one dead formulation to another is worse than none.
    private static IEnumerable<Diagnostic> DeadSuccessors(FormulationList list)
    {
        var finder = new FormulationFinder(list);
        return from item in list.Items
               where item.ValidTo is not null
               from found in finder.Find(item.Successor)
               where found.Formulation.ValidTo <= item.ValidTo
               select DataFault.Error(FormulationCodes.DeadSuccessor, item.Place, $"“{item.Text}”的接替提法里有“{found.Formulation.Text}”，它停用得更早或同时停用。")
                   with { Found = item.Successor, Expected = found.Formulation.Successor, Hint = "请把 successor 改成现行的提法。" };
    }
}
