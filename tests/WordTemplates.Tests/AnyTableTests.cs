using System.Xml.Linq;
using CsCheck;

namespace WordTemplates.Tests;

/// <summary>Tables with tags, merged cells, bookmarks and tables inside, in any arrangement.</summary>
public class AnyTableTests
{
    private static readonly string[] Opens = ["{{#甲}}", "{{#甲:列}}", "{{#甲:行}}", "{{#甲?}}", "{{#是}}", "{{^是}}", "{{#甲:行:重新编号}}"];

    [Fact]
    public void Any_table_gives_faults_or_a_sound_document()
    {
        var rendered = 0;
        Table.Sample(
            table =>
            {
                var compiled = WordTemplate.Compile(Docx.Body(table + "<w:p/>"));
                Assert.DoesNotContain(compiled.Faults, fault => fault.Code == "WT299");
                foreach (var count in new[] { 0, 1, 3 })
                {
                    var items = Enumerable.Repeat(Given.Data(("乙", "x")), count);
                    if (compiled.Template?.Render(Given.Data(("甲", items), ("是", count == 1))).Document is not { } docx)
                        continue;
                    Interlocked.Increment(ref rendered);
                    AssertSound(docx);
                }
            },
            iter: 3_000);
        Assert.InRange(rendered, 500, int.MaxValue);
    }

    /// <summary>Rows fill the grid, no row is without cells, cells end with a paragraph, no mark stands twice.</summary>
    private static void AssertSound(byte[] docx)
    {
        var body = XDocument.Parse(Docx.Part(docx)).Root!;
        Assert.DoesNotContain("{{", body.Value, StringComparison.Ordinal);
        foreach (var table in body.Descendants().Where(e => e.Name.LocalName == "tbl"))
            Assert.All(table.Elements().Where(e => e.Name.LocalName == "tr"), row => Assert.Equal(WordTable.Columns(table), WordTable.Width(row)));
        Assert.All(body.Descendants().Where(e => e.Name.LocalName == "tc"), cell => Assert.Equal("p", cell.Elements().Last().Name.LocalName));
        var marks = body.Descendants().Where(e => e.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal)).Select(e => e.Name.LocalName).Order();
        Assert.True(string.Join(' ', marks) is "" or "bookmarkEnd bookmarkStart", string.Join(' ', marks));
    }

    private static readonly Gen<string> Table =
        from columns in Gen.Int[1, 4]
        from rows in Row(columns).Array[1, 4]
        from pairs in Gen.Select(Gen.OneOf(Opens), Gen.Int[0, 30], Gen.Int[0, 4], Gen.Bool).Array[1, 2]
        from bookmark in Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30])
        select Tagged(string.Join(';', rows), pairs, bookmark);

    /// <summary>Cells that together span the columns, some merged with those above.</summary>
    private static Gen<string> Row(int columns) =>
        Gen.Select(Gen.Int[1, 3].Array[columns], Gen.OneOf("", "", "", "v", "^").Array[columns], Gen.OneOf("字", "{{乙?}}", "{{乙:合并?}}", "", "字~{{乙?}}").Array[columns])
            .Select((spans, merges, texts) =>
            {
                var cells = new List<string>();
                for (var (at, i) = (0, 0); at < columns; i++)
                {
                    var span = Math.Min(spans[i], columns - at);
                    cells.Add((span == 1 ? "" : $">{span}") + merges[i] + texts[i]);
                    at += span;
                }

                return string.Join('|', cells);
            });

    private static string Tagged(string rows, (string Open, int From, int Length, bool Alone)[] pairs, (int, int) bookmark)
    {
        var table = WordTable.Of(rows).Split("</w:tc>");
        foreach (var (open, from, length, alone) in pairs)
        {
            var first = from % (table.Length - 1);
            var last = Math.Min(first + length, table.Length - 2);
            Put(table, first, open, alone, atEnd: false);
            Put(table, last, open.Contains('是') ? "{{/是}}" : "{{/甲}}", alone, atEnd: true);
        }

        var (start, end) = (bookmark.Item1 % (table.Length - 1), bookmark.Item2 % (table.Length - 1));
        table[Math.Max(start, end)] += "<w:p><w:bookmarkEnd w:id=\"1\"/></w:p>";
        table[Math.Min(start, end)] = table[Math.Min(start, end)].Insert(table[Math.Min(start, end)].IndexOf("<w:p>", StringComparison.Ordinal), "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"m\"/></w:p>");
        return string.Join("</w:tc>", table);
    }

    private static void Put(string[] cells, int cell, string tag, bool alone, bool atEnd)
    {
        var paragraph = atEnd ? cells[cell].LastIndexOf("<w:p>", StringComparison.Ordinal) : cells[cell].IndexOf("<w:p>", StringComparison.Ordinal);
        cells[cell] = alone
            ? atEnd ? cells[cell] + Docx.P(tag) : cells[cell].Insert(paragraph, Docx.P(tag))
            : atEnd ? cells[cell].Insert(cells[cell].LastIndexOf("</w:p>", StringComparison.Ordinal), Docx.R(tag)) : cells[cell].Insert(paragraph + "<w:p>".Length, Docx.R(tag));
    }
}
