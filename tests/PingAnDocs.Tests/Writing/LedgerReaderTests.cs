using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Narration.Variation;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class LedgerReaderTests
{
    private const string Whole = """
        {
          "schema": "pingan-variation/1",
          "units": [
            {
              "name": "甲县",
              "years": [
                {
                  "year": 2025,
                  "slots": {
                    "frame|E-CLOSE": [2],
                    "frame|O-OPEN": [0, 3]
                  }
                }
              ]
            }
          ]
        }

        """;

    [Fact]
    public void A_ledger_is_written_as_it_was_read()
    {
        var text = Whole.ReplaceLineEndings("\n");
        Assert.Equal(text, Encoding.UTF8.GetString(LedgerWriter.Write(Read(text, out _)!)));
    }

    [Fact]
    public void The_order_in_which_speeches_were_made_changes_no_byte()
    {
        (string, int, IReadOnlyList<WordingChoice>)[] said =
        [
            ("乙县", 2025, [new("b", 1), new("a", 2)]), ("甲县", 2026, [new("a", 1)]), ("甲县", 2025, [new("a", 0)]), ("乙县", 2025, [new("a", 0)]),
        ];
        Assert.Equal(LedgerWriter.Write(WordingLedger.Empty.With(said)), LedgerWriter.Write(WordingLedger.Empty.With(said.Reverse())));
    }

    [Theory]
    [InlineData("pingan-variation/1", "pingan-variation/9", "IO009", 2)]
    [InlineData("2025", "25", "IO009", 8)]
    [InlineData("[2]", "[]", "IO009", 10)]
    [InlineData("[2]", "2", "IO009", 10)]
    [InlineData("[2]", "[2.5]", "IO009", 10)]
    [InlineData("[2]", "[-1]", "IO009", 10)]
    [InlineData("\"slots\"", "\"slot\"", "JS022", 9)]
    public void A_damaged_ledger_is_refused_with_its_place(string old, string with, string code, int line)
    {
        Assert.Null(Read(Whole.Replace(old, with, StringComparison.Ordinal), out var faults));
        var fault = Assert.Single(faults);
        Assert.Equal((code, line), (fault.Code, fault.Place.Line));
        Assert.Contains("备份", fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ledger_cut_off_is_refused_with_its_place()
    {
        Assert.Null(Read(Whole[..^30], out var faults));
        Assert.True(Assert.Single(faults).Place.Line > 10);
    }

    [Fact]
    public void A_unit_or_a_year_told_twice_is_refused()
    {
        var unit = Whole[Whole.IndexOf("    {", StringComparison.Ordinal)..(Whole.LastIndexOf("  ]", StringComparison.Ordinal) - 1)];
        Assert.Null(Read(Whole.Replace(unit, $"{unit},{unit}", StringComparison.Ordinal), out var faults));
        Assert.Equal("IO009", Assert.Single(faults).Code);
    }

    private static WordingLedger? Read(string text, out IReadOnlyList<Diagnostic> faults)
    {
        var bag = new DiagnosticBag();
        var ledger = LedgerReader.Read(new SourceFile("variation.ledger.json", Encoding.UTF8.GetBytes(text)), bag);
        faults = bag.Items;
        return ledger;
    }
}
