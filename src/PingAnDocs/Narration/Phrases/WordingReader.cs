using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Reads the wordings of a phrase: a text, or an object with the text and the days on which it may be said.</summary>
internal static class WordingReader
{
    public static IEnumerable<PhraseTemplate> Read(ObjectReader reader, string member)
    {
        var places = reader.Node(member)?.Items ?? [];
        return reader.TextsOrObjects(member)
            .Select((item, index) => item.Object is { } dated ? Dated(dated) : Parse(item.Text, places[index].Place, WordingDays.Always, reader.Faults))
            .OfType<PhraseTemplate>();
    }

    private static PhraseTemplate? Dated(ObjectReader reader)
    {
        var text = reader.RequiredText("text");
        var days = new WordingDays(PhraseReader.Day(reader, "validFrom"), PhraseReader.Day(reader, "validUntil"));
        reader.End();
        return Parse(text.Length == 0 ? null : text, reader.PlaceOf("text"), days, reader.Faults);
    }

    private static PhraseTemplate? Parse(string? text, SourcePlace place, WordingDays days, DiagnosticBag faults)
    {
        if (text is null) return null;
        if (PhraseParser.Parse(text, out var fault) is { } template) return template with { Days = days, Place = place };
        faults.Add(DataFault.Error(PhraseCodes.BadWording, place, $"措辞里的括号不配对：{fault}。") with { Found = Quoted.Short(text) });
        return null;
    }
}
