using CsCheck;

namespace WordTemplates.Tests.Checking;

/// <summary>Data checked before any rendering, over all branches.</summary>
public class DataCheckTests
{
    [Fact]
    public void Fitting_data_give_nothing_at_all()
    {
        var result = Of("{{a}}{{#b}}{{c}}{{/b}}", ("a", 1), ("b", new[] { Given.Data(("c", "x")) }));
        Assert.Empty(result.Faults);
        Assert.Empty(result.Unreached);
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void Faults_of_data_are_found_without_rendering()
    {
        var result = Of("{{a}}{{b}}{{c:0.0}}{{#d > 1}}x{{/d}}{{e}}", ("b", new[] { 1 }), ("c", "x"), ("d", "y"), ("e", "\u0001"));
        Assert.Equal(["WT301", "WT302", "WT302", "WT303", "WT304"], result.Faults.Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("{{#有}}{{x}}{{/有}}", "a section on no")]
    [InlineData("{{^有吗}}{{x}}{{/有吗}}", "the other side of yes")]
    [InlineData("{{#分 > 9}}{{x}}{{/分}}", "a test that fails")]
    [InlineData("{{#空}}{{x}}{{/空}}", "a section on an empty text")]
    [InlineData("{{#有}}{{#问题}}{{x}}{{/问题}}{{/有}}", "a loop in a section on no")]
    public void Branches_that_are_not_entered_are_checked_too(string template, string why)
    {
        var result = Of(template, ("有", false), ("有吗", true), ("分", 1), ("空", ""), ("问题", new[] { Given.Data(("y", 1)) }));
        Assert.Empty(result.Faults);
        Assert.True(result.Unreached.Count == 1 && result.Unreached[0].Code == "WT301", why);
    }

    [Theory]
    [InlineData("{{#备注}}{{备注}}{{/备注}}")]
    [InlineData("{{#问题}}{{名}}{{/问题}}")]
    [InlineData("{{#分? > 1}}{{分}}{{/分}}")]
    public void What_an_absent_value_would_open_is_not_guessed(string template)
    {
        var result = Of(template, ("备注", null), ("问题", Array.Empty<object>()), ("分", null));
        Assert.Empty(result.Faults);
        Assert.Empty(result.Unreached);
    }

    [Theory]
    [InlineData("{{#问题}}{{县名}}{{/问题}}", "“../县名”")]
    [InlineData("{{#问题}}{{#原因}}{{县名}}{{/原因}}{{/问题}}", "“../../县名”")]
    [InlineData("{{县名:0.00}}", "数字")]
    [InlineData("{{分:、}}", "0.00")]
    [InlineData("{{分:一}}", "整数")]
    [InlineData("{{问题:、}}", "循环")]
    [InlineData("{{#县名 > 1}}x{{/}}", "引号")]
    [InlineData("{{#分 = \"优\"}}x{{/}}", "不加引号")]
    public void A_fault_of_data_says_how_to_mend_it(string template, string hint)
    {
        var fault = Of(template, ("县名", "x"), ("分", 1.5m), ("问题", new[] { Given.Data(("名", "y"), ("原因", new[] { "z" })) })).Faults[0];
        Assert.Contains(hint, fault.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Unused_data_are_noted_with_the_nearest_name_the_template_asks_for()
    {
        var result = Of("{{备柱?}}{{#问题}}{{名称}}{{/问题}}", ("备注", "x"), ("问题", new[] { Given.Data(("名称", "a"), ("编号", 1)), Given.Data(("名称", "b")) }));
        Assert.Empty(result.Faults);
        Assert.Equal(["WT550", "WT550"], result.Notes.Select(note => note.Code));
        Assert.Contains("“备注”", result.Notes[0].Message, StringComparison.Ordinal);
        Assert.Contains("“备柱”", result.Notes[0].Hint, StringComparison.Ordinal);
        Assert.Contains("“问题.编号”", result.Notes[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_used_as_a_whole_or_only_behind_an_absent_value_are_not_called_unused()
    {
        var result = Of("{{#有人}}在{{/有人}}{{#备注}}{{作者}}{{/备注}}", ("有人", Given.Data(("姓名", "x"))), ("备注", null), ("作者", "y"));
        Assert.Empty(result.Notes);
    }

    [Fact]
    public void A_check_finds_exactly_what_stands_in_the_way_of_rendering() =>
        Gen.Select(RenderedDocuments.Data, Gen.Int[1, 40].Array[8]).Sample(
            (data, wounds) =>
            {
                var wounded = (ObjectValue)new Wounds(wounds).Of(data);
                var template = Check.Compiled(Docx.Paragraphs(RenderedDocuments.Lines));
                var rendered = template.Render(wounded);
                Assert.Equal(rendered.Faults, template.Check(wounded).Faults);
                Assert.Equal(rendered.Document is null, template.Check(wounded).Faults.Count > 0);
            },
            iter: 400);

    [Fact]
    public void Repeated_columns_are_checked_and_described_like_rows()
    {
        var template = Check.Compiled(Docx.Body(Docx.Table(["县", "{{#月份:列}}{{名}}{{/月份}}", "计"], ["{{#县}}{{名}}", "{{#值:列}}{{数}}{{/值}}", "{{合}}{{/县}}"]) + Docx.P("完")));
        Assert.Equal(["月份", "县"], template.Schema.Nodes.Select(node => node.Name));
        Assert.Equal(["名", "值", "合"], template.Schema.Nodes[1].Children.Select(node => node.Name));
        var data = Given.Data(
            ("月份", new[] { Given.Data(("名", "一月")), Given.Data(("名", "二月")) }),
            ("县", new[] { Given.Data(("名", "甲"), ("值", new[] { Given.Data(("数", 1)), Given.Data(("数目", 2)) })) }));
        Assert.Equal(["{{数}}", "{{合}}"], template.Check(data).Faults.Select(fault => fault.Tag));
        Assert.Equal(template.Render(data).Faults, template.Check(data).Faults);
    }

    [Fact]
    public void A_cell_below_a_column_section_asks_for_names_of_its_items()
    {
        var template = Check.Compiled(Docx.Body(Docx.Table(["县", "{{#月份:列}}{{名}}"], ["{{#县}}{{名}}", "{{值}}{{/县}}"], ["计", "{{合}}{{/月份}}"]) + Docx.P("完")));
        Assert.Equal(["名", "值", "合"], template.Schema.Nodes.Single(node => node.Name == "月份").Children.Select(node => node.Name));
        Assert.Equal(["名"], template.Schema.Nodes.Single(node => node.Name == "县").Children.Select(node => node.Name));
    }

    [Fact]
    public void Data_without_findings_render_whichever_way_yes_and_no_fall() =>
        Gen.Select(Gen.Bool.Array[4], Gen.Int[0, 3].Array[4]).Sample(
            (flags, kinds) =>
            {
                var template = Check.Compiled(Docx.Paragraphs("{{#a}}{{p}}{{^b}}{{q}}{{/b}}{{/a}}", "{{^c}}{{#d}}{{r:0.0}}{{/d}}{{^d}}{{#s = \"x\"}}y{{/s}}{{/d}}{{/c}}"));
                var result = template.Check(Flagged(flags, kinds));
                if (result.Faults.Count + result.Unreached.Count > 0)
                    return;
                for (var turn = 0; turn < 16; turn++)
                    Assert.Empty(template.Render(Flagged([.. Enumerable.Range(0, 4).Select(i => (turn >> i & 1) == 1)], kinds)).Faults);
            },
            iter: 500);

    [Fact]
    public void More_faults_than_anybody_reads_are_counted()
    {
        var result = Check.Compiled(Docx.Paragraphs("{{#a}}{{x}}{{/a}}")).Render(Given.Data(("a", Enumerable.Repeat(Given.Data(("y", 1)), 1_234))));
        Assert.Equal(1_001, result.Faults.Count);
        Assert.Equal("WT399", result.Faults[^1].Code);
        Assert.Contains("234 处", result.Faults[^1].Message, StringComparison.Ordinal);
    }

    private static CheckResult Of(string template, params (string Name, object? Value)[] data) =>
        Check.Compiled(Docx.Paragraphs(template)).Check(Given.Data(data));

    private static ObjectValue Flagged(bool[] flags, int[] kinds) => Given.Data(
    [
        .. flags.Select((flag, i) => ("abcd"[i..(i + 1)], (object?)flag)),
        .. kinds.Select((kind, i) => ("pqrs"[i..(i + 1)], kind switch { 0 => null, 1 => (object?)1.5m, 2 => "x", _ => new[] { 1 } })),
    ]);

    /// <summary>Removes values, or gives them another kind, at the chosen turns.</summary>
    private sealed class Wounds(int[] turns)
    {
        private int turn;

        public TemplateValue Of(TemplateValue value) => (Array.IndexOf(turns, turn++) % 4, value) switch
        {
            (0, _) => new MissingValue(),
            (1, _) => Given.Value(7),
            (2, _) => Given.Value("\u0002"),
            (3, _) => Given.Data(("x", 1)),
            (_, ObjectValue holder) => new ObjectValue(holder.Members.ToDictionary(member => member.Key, member => Of(member.Value))),
            (_, ListValue list) => new ListValue([.. list.Items.Select(Of)]),
            _ => value,
        };
    }
}
