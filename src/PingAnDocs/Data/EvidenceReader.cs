using PingAnDocs.Data.Json;

namespace PingAnDocs.Data;

/// <summary>Reads figures of another source on one topic.</summary>
internal static class EvidenceReader
{
    public static Evidence Read(ObjectReader reader, FigureReader figures)
    {
        Evidence evidence = new(
            reader.Text("topic"),
            reader.Text("source"),
            [.. reader.Children("figures").Select(figure => Figure(figure, figures)).OfType<EvidenceFigure>()],
            reader.Place);
        reader.End();
        if (string.IsNullOrWhiteSpace(evidence.Topic)) reader.Faults.Add(Nameless.Fault(reader.Place, "佐证材料", "主题", "topic"));
        return evidence;
    }

    private static EvidenceFigure? Figure(ObjectReader reader, FigureReader figures)
    {
        string name = reader.Text("name");
        Datum? value = figures.AsWritten(reader, "value");
        string unit = reader.Text("unit");
        reader.End();
        if (value is null) return null;
        if (!string.IsNullOrWhiteSpace(name)) return new EvidenceFigure(name, value, unit);
        reader.Faults.Add(Nameless.Fault(reader.Place, "佐证数字", "名称", "name"));
        return null;
    }
}
