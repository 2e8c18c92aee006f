using System.Globalization;
using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Reads the tables of units back: every planned row once, in order, cell by cell; then every figure against its fact.</summary>
internal static class TableCheck
{
    /// <summary>What the planned tables take of the document.</summary>
    /// <param name="narrative">The narrative.</param>
    /// <param name="body">All paragraphs of the body.</param>
    /// <param name="faults">Where faults go.</param>
    public static TableReading Check(Narrative narrative, IReadOnlyList<StoryParagraph> body, DiagnosticBag faults)
    {
        var reading = new TableReading();
        if (!narrative.Tables.Any()) return reading;
        var free = StoryTable.Of(body).ToList();
        foreach (var planned in narrative.Tables)
        {
            if (Likest(planned, free) is not { } found)
            {
                faults.Add(Fault.Error("VF401", planned.Mark, "成稿里缺少一张表。", expected: planned.Title.Text));
                continue;
            }

            // What stands before a planned table's own would be another order: later tables must be found after it.
            free.RemoveRange(0, free.IndexOf(found) + 1);
            Rows(planned, found, reading, faults);
        }

        return reading;
    }

    private static StoryTable? Likest(NarrativeTable planned, List<StoryTable> free)
    {
        var wanted = planned.Rows.Select(Line).ToHashSet(StringComparer.Ordinal);
        return free.Where(table => table.Rows.Count >= planned.Rows.Count || Same(table) > 0).MaxBy(Same);

        int Same(StoryTable table) => table.Rows.Count(row => wanted.Contains(Line(row.Cells)));
    }

    private static void Rows(NarrativeTable planned, StoryTable found, TableReading reading, DiagnosticBag faults)
    {
        var first = First(planned, found);
        for (var index = 0; index < planned.Rows.Count; index++)
        {
            var at = first + index;
            if (at < 0 || at >= found.Rows.Count)
            {
                faults.Add(Fault.Error("VF402", planned.Title.Text, $"表里缺少一行：第{Number(index + 1)}行。", expected: Line(planned.Rows[index])));
                continue;
            }

            reading.Take(found.Rows[at]);
            Cells(planned.Rows[index].Cells, found.Rows[at], reading, faults);
        }
    }

    // The header and what else the template puts on top may have any number of rows: most planned rows decide where the rows begin.
    private static int First(NarrativeTable planned, StoryTable found)
    {
        var usual = Math.Max(0, found.Rows.Count - planned.Rows.Count);
        var places = found.Rows.Select((row, at) => (Line: Line(row.Cells), At: at)).ToLookup(row => row.Line, row => row.At, StringComparer.Ordinal);
        return planned.Rows
            .SelectMany((row, index) => places[Line(row)].Select(at => at - index))
            .GroupBy(first => first)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => Math.Abs(group.Key - usual))
            .Select(group => group.Key)
            .FirstOrDefault(usual);
    }

    private static void Cells(IReadOnlyList<Sentence> planned, StoryRow found, TableReading reading, DiagnosticBag faults)
    {
        for (var column = 0; column < Math.Max(planned.Count, found.Cells.Count); column++)
        {
            var wanted = column < planned.Count ? planned[column].Text : "";
            var printed = column < found.Cells.Count ? found.Cells[column] : "";
            if (printed != wanted)
                faults.Add(Fault.Error("VF403", found.Place, $"表中“{planned[1].Text}”一行第{Number(column + 1)}格与拟定的不一致。", printed, wanted));
            reading.Count(NumeralReader.Read(printed).Count);
            reading.Mask(MaskReader.Read(printed).Count);
            if (column >= planned.Count) continue;
            foreach (var figure in planned[column].Spans.OfType<FigureSpan>())
            {
                if (figure.Masked) MaskCheck.Cell(printed, figure, found.Place, faults);
                else reading.Trace(CellFigure.Check(printed, figure.Fact, found.Place, faults));
            }
        }
    }

    private static string Line(NarrativeRow row) => Line(row.Cells.Select(cell => cell.Text));

    private static string Line(IEnumerable<string> cells) => string.Join('\t', cells);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
