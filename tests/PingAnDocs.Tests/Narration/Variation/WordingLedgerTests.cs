using PingAnDocs.Narration.Variation;

namespace PingAnDocs.Tests.Narration.Variation;

public class WordingLedgerTests
{
    private static readonly WordingLedger Ledger = WordingLedger.Empty.With([Said("甲县", 2024, 1), Said("甲县", 2025, 2), Said("乙县", 2025, 3)]);

    [Fact]
    public void A_history_holds_one_unit_and_only_earlier_years()
    {
        var history = Ledger.Before("甲县", 2025);
        Assert.Equal([2024], history.Years.Select(year => year.Year));
        Assert.Equal((2024, 0, 0), (history.LastUse("slot", 1), history.LastUse("slot", 2), history.LastUse("slot", 3)));
    }

    [Fact]
    public void A_new_unit_and_a_speech_without_a_year_have_no_history()
    {
        Assert.Empty(Ledger.Before("丙县", 2026).Years);
        Assert.Empty(Ledger.Before("甲县", null).Years);
    }

    [Fact]
    public void Another_speech_of_the_same_run_and_year_adds_and_another_run_replaces()
    {
        var once = Ledger.With([Said("甲县", 2025, 5), Said("甲县", 2025, 4)]);
        Assert.Equal([4, 5], once.Units["甲县"][1].Slots["slot"]);
        Assert.Equal([6], once.With([Said("甲县", 2025, 6)]).Units["甲县"][1].Slots["slot"]);
        Assert.Equal([3], once.Units["乙县"][0].Slots["slot"]);
    }

    [Fact]
    public void The_hash_of_a_history_depends_on_nothing_but_its_own_years()
    {
        var hash = Ledger.Before("甲县", 2026).Sha256;
        Assert.Equal(hash, Ledger.With([Said("乙县", 2024, 9), Said("甲县", 2026, 9)]).Before("甲县", 2026).Sha256);
        Assert.NotEqual(hash, Ledger.With([Said("甲县", 2024, 9)]).Before("甲县", 2026).Sha256);
    }

    private static (string, int, IReadOnlyList<WordingChoice>) Said(string unit, int year, int variant) => (unit, year, [new WordingChoice("slot", variant)]);
}
