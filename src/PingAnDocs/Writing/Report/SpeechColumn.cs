using System.Globalization;
using PingAnDocs.Narration;

namespace PingAnDocs.Writing.Report;

/// <summary>Writes the speech, each sentence and each figure marked so that the pointer and the keyboard find it, and counts both.</summary>
internal sealed class SpeechColumn(HtmlWriter html, DataPrinter print)
{
    private readonly List<SpokenLine> lines = [];
    private string where = "";
    private int figures;

    /// <summary>Writes it.</summary>
    /// <returns>The sentences and table rows, as counted.</returns>
    public IReadOnlyList<SpokenLine> Write(Narrative speech)
    {
        html.Element("h2", print.Name(speech.Title), ("class", "title"));
        if (speech.Date is { } date) html.Element("p", date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), ("class", "byline"));
        if (speech.Speaker.Length > 0) html.Element("p", print.Name(speech.Speaker), ("class", "byline"));
        if (speech.Salutation.Length > 0) html.Element("p", speech.Salutation, ("class", "salutation"));
        Paragraphs("开头", speech.Opening);
        foreach (var section in speech.Sections)
        {
            where = section.Heading.Text;
            html.Element("h3", () => Line([section.Heading]));
            Paragraphs(section.Heading.Text, section.Paragraphs);
        }

        Paragraphs("结尾", speech.Closing);
        foreach (var note in speech.AttachmentNotes) html.Element("p", print.Name(note));
        if (speech.Signature.Length > 0) html.Element("p", print.Name(speech.Signature), ("class", "signature"));
        foreach (var table in speech.Attachments)
        {
            where = table.Mark;
            html.Element("p", table.Mark, ("class", "mark"));
            Table(table);
        }

        return lines;
    }

    private void Paragraphs(string part, IReadOnlyList<NarrativeParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            where = part;
            html.Line();
            html.Element("p", () =>
            {
                if (paragraph.Lead is { } lead) html.Element("b", () => Line([lead]));
                foreach (var sentence in paragraph.Sentences) Line([sentence]);
            });
            if (paragraph.Table is { } table) Table(table);
        }
    }

    // One stop of the keyboard a sentence: only the first is in the order of Tab, the arrow keys reach the others.
    private void Line(IReadOnlyList<Sentence> sentence)
    {
        var line = Count(sentence);
        html.Element("span", () => Spans(sentence[0], line.FirstFigure), [.. Stop(line), ("role", "button")]);
    }

    private void Table(NarrativeTable table)
    {
        html.Line();
        html.Element("div", () => html.Element("table", () =>
        {
            html.Element("caption", () => Line([table.Title]));
            html.Element("thead", () => Row("th", table.Header));
            html.Element("tbody", () =>
            {
                foreach (var row in table.Rows) Row("td", row.Cells);
            });
        }), ("class", "scroll"));
    }

    private void Row(string element, IReadOnlyList<Sentence> cells)
    {
        var line = Count(cells);
        var next = line.FirstFigure;
        html.Element("tr", () =>
        {
            foreach (var cell in cells) html.Element(element, () => next = Spans(cell, next));
        }, Stop(line));
    }

    private int Spans(Sentence sentence, int next)
    {
        foreach (var span in sentence.Spans)
        {
            if (span is FigureSpan figure)
            {
                var number = Number(next++);
                html.Element("span", print.Figure(figure), ("class", "f"), ("data-f", number));
                html.Element("sup", number, ("aria-hidden", "true"));
            }
            else
            {
                html.Text(span is NameSpan ? print.Name(span.Text) : span.Text);
            }
        }

        return next;
    }

    private SpokenLine Count(IReadOnlyList<Sentence> cells)
    {
        var line = new SpokenLine(lines.Count + 1, where, cells, figures + 1);
        lines.Add(line);
        figures += line.Figures.Count;
        return line;
    }

    private static (string Name, string Value)[] Stop(SpokenLine line) =>
        [("class", "s"), ("id", $"s{Number(line.Number)}"), ("tabindex", line.Number == 1 ? "0" : "-1"), ("aria-controls", $"p{Number(line.Number)}")];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
