using System.Text;
using CsCheck;
using PingAnDocs.Writing;

namespace PingAnDocs.Tests.Writing;

public class SafeNameTests
{
    [Theory]
    [InlineData("青山县", "青山县")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j")]
    [InlineData("../../etc/passwd", "_.._etc_passwd")]
    [InlineData("/etc/x", "_etc_x")]
    [InlineData("~$青山县", "青山县")]
    [InlineData("-rf", "rf")]
    [InlineData("名字. . ", "名字")]
    [InlineData("CON", "_CON")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("LPT¹", "_LPT¹")]
    [InlineData("CONIN$", "_CONIN$")]
    [InlineData("CONTROL", "CONTROL")]
    [InlineData("a\u0000b\u202Ec\u200Bd\r\n", "abcd")]
    [InlineData("", "未命名")]
    [InlineData("...", "未命名")]
    [InlineData("\ud800x", "x")]
    public void A_name_is_made_legal_everywhere(string wanted, string expected) => Assert.Equal(expected, SafeName.Of(wanted));

    [Fact]
    public void A_long_Chinese_name_is_cut_at_a_whole_character_within_both_limits()
    {
        var name = SafeName.Of(new string('县', 300));
        Assert.Equal(66, name.Length);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 200);
    }

    [Fact]
    public void A_supplementary_character_is_never_cut_in_two() =>
        Assert.False(char.IsHighSurrogate(SafeName.Of($"a{string.Concat(Enumerable.Repeat("𠮷", 60))}")[^1]));

    [Fact]
    public void Any_text_gives_a_legal_name_and_cleaning_twice_changes_nothing() =>
        Gen.String.Sample(
            text =>
            {
                var name = SafeName.Of(text);
                Assert.Equal(name, SafeName.Of(name));
                AssertLegal(name);
            },
            iter: 20_000);

    [Fact]
    public void Names_of_one_run_never_collide() =>
        Gen.Select(Gen.OneOf(Gen.Const("a"), Gen.Const("A"), Gen.Const("a."), Gen.Const("é"), Gen.Const("e\u0301"), Gen.String[0, 3]), Gen.String[0, 4])
            .Array[0, 30]
            .Sample(
                wanted =>
                {
                    var names = SafeName.OfAll(wanted.Select(pair => (pair.Item1, pair.Item2)));
                    Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
                    Assert.All(names, AssertLegal);
                },
                iter: 2_000);

    [Fact]
    public void The_suffix_of_a_second_name_depends_on_its_own_key_alone()
    {
        var two = SafeName.OfAll([("青山县", "a/青山县.json"), ("青山县", "b/青山县.json")]);
        var three = SafeName.OfAll([("青山县", "a/青山县.json"), ("青山县", "0/青山县.json"), ("青山县", "b/青山县.json")]);
        Assert.Equal("青山县", two[0]);
        Assert.Equal(two[1], three[2]);
        Assert.StartsWith("青山县-", two[1], StringComparison.Ordinal);
    }

    private static void AssertLegal(string name)
    {
        Assert.InRange(name.Length, 1, 80);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, 200);
        Assert.DoesNotContain(name, sign => char.IsControl(sign) || "<>:\"/\\|?*".Contains(sign, StringComparison.Ordinal));
        Assert.False(name[^1] is ' ' or '.' || name[0] is ' ' or '.' or '-' or '~', name);
    }
}
