using System.Text;
using PingAnDocs.Data;
using PingAnDocs.Narration.Phrases;

namespace PingAnDocs.Tests.Narration.Phrases;

public class PhraseBookReaderTests
{
    [Fact]
    public void A_book_is_read_with_its_wordings_and_dates()
    {
        var book = Read("""{"version":"1","phrases":[{"id":"O-OPEN","variants":["{我县}甲","乙"],"validFrom":"2025-10-01","asserts":{"同比":"< 0"}}]}""", out var faults);
        Assert.Empty(faults);
        var phrase = book!.Phrases["O-OPEN"];
        Assert.Equal(2, phrase.Variants.Count);
        Assert.Equal(new DateOnly(2025, 10, 1), phrase.ValidFrom);
        Assert.Equal("< 0", Assert.Single(phrase.Asserts).Test.Text);
    }

    [Theory]
    [InlineData("""{"version":"1","phrases":[{"id":"A","variants":["{甲"]}]}""", "KT301")]
    [InlineData("""{"version":"1","phrases":[{"id":"A","variants":[]}]}""", "KT302")]
    [InlineData("""{"version":"1","phrases":[{"id":"A","variants":["甲"]},{"id":"A","variants":["乙"]}]}""", "KT303")]
    [InlineData("""{"version":"1","phrases":[{"id":"A","variants":["甲"],"validUntil":"2026年"}]}""", "KT304")]
    [InlineData("""{"version":"1","lexicon":{"county town":{}}}""", "KT305")]
    [InlineData("""{"version":"1","causes":[{"id":"C","topics":["甲"],"figures":{"差":"甲 − 乙"},"variants":["{差}"]}]}""", "KT306")]
    [InlineData("""{"version":"1","frame":{"overviewFrom":0}}""", "KT307")]
    [InlineData("""{"version":"1","frame":{"overviewFrom":2.5}}""", "KT307")]
    public void Every_fault_has_its_code(string json, string code)
    {
        Assert.Null(Read(json, out var faults));
        Assert.Equal(code, Assert.Single(faults).Code);
    }

    [Fact]
    public void Several_faults_are_reported_at_once_in_the_order_of_the_file()
    {
        Read("""
            {"version":"1","phrases":[
            {"id":"A","variants":["甲}"]},
            {"id":"B","variants":["乙"],"valid":"x"}]}
            """, out var faults);
        Assert.Equal([2, 3], faults.Select(fault => fault.Place.Line));
    }

    [Fact]
    public void A_cause_may_compute_one_slot_from_two_others()
    {
        var book = Read("""{"version":"1","causes":[{"id":"C","topics":["线索"],"figures":{"全部":"举报线索|线索","反馈":"已反馈","未反馈":"全部 − 反馈"},"variants":["{未反馈}"]}]}""", out _);
        var slots = book!.Causes["C"].Figures;
        Assert.Equal(["举报线索", "线索"], slots[0].FigureNames);
        Assert.Equal(("全部", "反馈"), (slots[2].Minuend, slots[2].Subtrahend));
    }

    private static PhraseBook? Read(string json, out IReadOnlyList<Diagnostic> faults)
    {
        var bag = new DiagnosticBag();
        var book = PhraseBookReader.Read(new SourceFile("phrases.json", Encoding.UTF8.GetBytes(json)), bag);
        faults = bag.Items;
        return book;
    }
}
