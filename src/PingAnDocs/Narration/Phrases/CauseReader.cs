using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Reads one cause: the evidence it rests on and its wordings.</summary>
internal static class CauseReader
{
    private static readonly string[] Minus = [" − ", " - ", "－"];

    public static Cause Read(ObjectReader reader, ThresholdTable thresholds)
    {
        var phrase = PhraseReader.Wordings(reader, reader.RequiredText("id"), "variants");
        var figures = reader.Entries("figures").Select(entry => Slot(entry)).ToList();
        foreach (var slot in figures.Where(slot => slot.Minuend.Length > 0 && !IsKnown(slot, figures)))
            reader.Faults.Add(DataFault.Error(PhraseCodes.UnknownEvidenceSlot, reader.PlaceOf("figures"), $"“{slot.Name}”要由“{slot.Minuend}”减“{slot.Subtrahend}”得出，这两项须在 figures 里写明。"));
        var requires = PhraseReader.Tests(reader, "requires", thresholds);
        foreach (var cell in requires.Where(cell => cell.Test.IsNumber == false))
            reader.Faults.Add(DataFault.Error(PhraseCodes.BadWording, cell.Place, $"“{cell.Feature}”是佐证数字，条件却是词。")
                with { Found = cell.Test.Text, Expected = "> 0 这样的数字条件" });
        foreach (var cell in requires.Where(cell => !figures.Exists(slot => slot.Name == cell.Feature)))
            reader.Faults.Add(DataFault.Error(PhraseCodes.UnknownEvidenceSlot, cell.Place, $"条件里的“{cell.Feature}”没有在 figures 里写明，永远没有数。")
                with { Found = cell.Feature, Expected = NearestName.Of(cell.Feature, figures.Select(slot => slot.Name)) ?? "" });
        var cause = new Cause(phrase, reader.Texts("topics"), figures, requires);
        reader.End();
        return cause;
    }

    private static bool IsKnown(EvidenceSlot slot, List<EvidenceSlot> all) =>
        all.Exists(other => other.Name == slot.Minuend) && all.Exists(other => other.Name == slot.Subtrahend);

    private static EvidenceSlot Slot(JsonMember entry)
    {
        var parts = entry.Value.Text.Split(Minus, StringSplitOptions.TrimEntries);
        return parts.Length == 2
            ? new EvidenceSlot(entry.Name, [], parts[0], parts[1])
            : new EvidenceSlot(entry.Name, entry.Value.Text.Split('|', StringSplitOptions.TrimEntries), "", "");
    }
}
