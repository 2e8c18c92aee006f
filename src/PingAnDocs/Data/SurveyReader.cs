using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads a survey file: bytes to <see cref="Survey"/>, with every fault of form at once.</summary>
public static class SurveyReader
{
    /// <summary>The version this reader understands.</summary>
    public const string Schema = "pingan-survey/1";

    /// <summary>Reads the file; a survey that could be read in part is returned too, so that the cross-checks find their faults in the same run.</summary>
    public static SurveyReading Read(SourceFile source)
    {
        DiagnosticBag faults = new();
        FigureReader figures = new();
        Survey? survey = ObjectReader.Open(source, faults) is { } root ? Read(source, root, figures) : null;
        return new SurveyReading(survey, figures.Leaves, [.. faults.Items.InFileOrder()]);
    }

    /// <summary>Reads a survey whose tree was made of something else than JSON text, such as the rows of a workbook.</summary>
    internal static SurveyReading Read(SourceFile source, JsonNode root, DiagnosticBag faults)
    {
        FigureReader figures = new();
        Survey survey = Read(source, new ObjectReader(root, faults), figures);
        return new SurveyReading(survey, figures.Leaves, [.. faults.Items.InFileOrder()]);
    }

    private static Survey Read(SourceFile source, ObjectReader root, FigureReader figures)
    {
        root.Text("$schema");
        CheckSchema(root);
        SurveyUnit unit = UnitReader.Read(root.Child("unit"), root);
        Occasion occasion = OccasionReader.Read(root.Child("occasion"));
        IReadOnlyList<Comparator> declared = ComparatorReader.Read(root);
        IReadOnlyList<Wave> waves = [.. root.Children("surveys").Select((wave, index) => WaveReader.Read(wave, index + 1, figures))];
        IReadOnlyList<Evidence> evidence = [.. root.Children("evidence").Select(block => EvidenceReader.Read(block, figures))];
        root.End();
        return new Survey(source, unit, occasion, ComparatorReader.Complete(declared, waves, root), waves, evidence);
    }

    private static void CheckSchema(ObjectReader root)
    {
        string schema = root.Text("schema");
        if (schema == Schema) return;
        if (schema.Length == 0)
        {
            root.Faults.Add(DataFault.Note(DataCodes.SchemaMissing, root.Place, "没有写数据版本，按第1版读取。") with { Hint = $"可以补上\"schema\": \"{Schema}\"。" });
            return;
        }

        root.Faults.Add(DataFault.Error(DataCodes.SchemaUnknown, root.PlaceOf("schema"), "本程序不认识这个数据版本。")
            with { Found = Quoted.Short(schema), Expected = Schema, Hint = "请按当前版本的格式准备数据，或升级程序。" });
    }
}
