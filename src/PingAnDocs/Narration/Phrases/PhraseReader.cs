using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings;
using PingAnDocs.Findings.RuleTable;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Reads one phrase: its wordings, what it asserts, and the days on which it is current.</summary>
internal static class PhraseReader
{
    /// <summary>A phrase with its own id, dates and assertions.</summary>
    public static Phrase Read(ObjectReader reader, ThresholdTable thresholds)
    {
        var phrase = Wordings(reader, reader.RequiredText("id"), "variants") with
        {
            Asserts = Tests(reader, "asserts", thresholds),
            ValidFrom = Day(reader, "validFrom"),
            ValidUntil = Day(reader, "validUntil"),
        };
        reader.End();
        return phrase;
    }

    /// <summary>The wordings in one member of an entry.</summary>
    public static Phrase Wordings(ObjectReader reader, string id, string member)
    {
        var texts = reader.Node(member)?.Items ?? [];
        if (texts.Count == 0)
            reader.Faults.Add(DataFault.Error(PhraseCodes.NoWording, reader.PlaceOf(member), $"“{id}”没有任何措辞（{member}）。")
                with { Hint = "请至少写一种措辞，最好三种。" });
        return new Phrase(id, [.. WordingReader.Read(reader, member)], [], null, null, reader.Place);
    }

    /// <summary>Tests on features or figures: name to unary test.</summary>
    public static IReadOnlyList<Cell> Tests(ObjectReader reader, string member, ThresholdTable thresholds) =>
        [.. reader.Entries(member).Select(entry => Test(entry, thresholds, reader.Faults)).OfType<Cell>()];

    private static Cell? Test(JsonMember entry, ThresholdTable thresholds, DiagnosticBag faults)
    {
        var parse = UnaryTestParser.Parse(entry.Value.Text, thresholds);
        if (parse.Test is null)
            faults.Add(ThresholdFaults.Of(parse, thresholds, entry.Value.Place) ?? DataFault.Error(PhraseCodes.BadWording, entry.Value.Place, $"条件看不懂：{parse.Fault}。") with { Found = Quoted.Short(entry.Value.Text) });
        return parse.Test is null ? null : new Cell(entry.Name, parse.Test, entry.Value.Place);
    }

    /// <summary>A day written yyyy-MM-dd; null when missing.</summary>
    public static DateOnly? Day(ObjectReader reader, string member)
    {
        var text = reader.Text(member);
        if (text.Length == 0)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        reader.Faults.Add(DataFault.Error(PhraseCodes.BadDate, reader.PlaceOf(member), "日期要写成年-月-日。")
            with { Found = Quoted.Short(text), Expected = "2026-01-31 这样的日期" });
        return null;
    }
}
