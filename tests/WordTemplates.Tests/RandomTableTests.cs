using CsCheck;

namespace WordTemplates.Tests;

public class RandomTableTests
{
    [Fact]
    public void Random_tables_become_what_pencil_and_paper_make_of_them() =>
        Gen.Select(RandomTable.Any, Gen.Int[0, 3], Gen.Int[0, 4], Gen.Bool).Sample(
            (table, items, count, shown) =>
            {
                var docx = Check.Rendered(WordTable.Document(table.Template()), RandomTable.Data(items, count, shown));
                Assert.Equal(table.Expected(items, count, shown), WordTable.Rows(docx));
            },
            iter: 600);

    [Fact]
    public void Random_tables_stay_sound() =>
        Gen.Select(RandomTable.Any, Gen.Int[0, 3], Gen.Int[0, 4], Gen.Bool).Sample(
            (table, items, count, shown) => WordTable.AssertSound(Check.Rendered(WordTable.Document(table.Template()), RandomTable.Data(items, count, shown))),
            iter: 80,
            threads: 1);
}
