using CsCheck;
using WordTemplates.Tests.Reference;

namespace WordTemplates.Tests;

/// <summary>Random templates over random data give what a naive reading of the language gives, word for word.</summary>
public class NestedSectionsPropertyTests
{
    private static readonly Gen<Piece> Literal = Gen.OneOf("好", " ", "。", "“引”", "{单}", "").Select(text => (Piece)new Words(text));

    private static readonly Gen<ObjectValue> Data = Holder(3);

    [Fact]
    public void Random_sections_over_random_data_equal_the_naive_reading() =>
        Gen.Select(Group(3, false).Array[1, 5], Data).Sample(
            (template, data) =>
            {
                var result = WordTemplate.Compile(Docx.Paragraphs([.. template.SelectMany(block => block.Lines), "完"]));
                if (result.Template is not { } compiled)
                {
                    Assert.All(result.Faults, fault => Assert.Contains(fault.Code, (string[])["WT208", "WT209"]));
                    return;
                }

                var expected = PlainInterpreter.Fill([.. template, new Line([new Words("完")])], data);
                var rendered = compiled.Render(data);
                Assert.Equal(expected is null, rendered.Document is null);
                if (expected is not null)
                    Assert.Equal(expected, Docx.Texts(rendered.Document!));
            },
            iter: 6_000,
            print: sample => string.Join('\n', sample.Item1.SelectMany(block => block.Lines)) + "\n" + Print(sample.Item2));

    private static string Print(TemplateValue value) => value switch
    {
        ObjectValue holder => $"{{{string.Join(", ", holder.Members.Select(member => member.Key + ": " + Print(member.Value)))}}}",
        ListValue list => $"[{string.Join(", ", list.Items.Select(Print))}]",
        _ => value.ToString(),
    };

    /// <summary>甲 can mostly be printed, 乙 is mostly a list or an object, 丙 anything: so that most samples become documents.</summary>
    private static Gen<ObjectValue> Holder(int depth) =>
        Gen.Select(Gen.OneOf(Printable, Printable, Printable, Gen.Const((TemplateValue)new MissingValue())), Inner(depth), Gen.OneOf(Leaf, Inner(depth)))
            .Select((first, second, third) => Given.Data(("甲", first), ("乙", second), ("丙", third)));

    private static Gen<TemplateValue> Printable =>
        Gen.OneOf(Gen.OneOf("字", "", "{{甲}}", "<b>").Select(text => (TemplateValue)text), Gen.OneOf(0m, 1.50m, 2m, 97.00m).Select(number => (TemplateValue)number));

    private static Gen<TemplateValue> Leaf =>
        Gen.OneOf(Printable, Gen.Bool.Select(flag => (TemplateValue)flag), Gen.Const((TemplateValue)new MissingValue()));

    private static Gen<TemplateValue> Inner(int depth)
    {
        if (depth == 0)
            return Leaf;
        var holder = Holder(depth - 1).Select(value => (TemplateValue)value);
        return Gen.OneOf(holder, Gen.OneOf(holder, holder, Printable).Array[0, 3].Select(items => (TemplateValue)new ListValue(items)));
    }

    /// <summary>Loop facts and steps outward only where there is something around.</summary>
    private static Gen<Piece> Printed(bool inside) =>
        Gen.Select(inside ? Gen.OneOf("甲", "甲", "../甲", "@序号", "@总数", "乙.甲") : Gen.OneOf("甲", "乙.甲"), Gen.Int[0, 20])
            .Select((path, chance) => (Piece)new Value(path, chance > 0));

    private static Gen<Section> Head(bool inside, Gen<Piece[]> body) =>
        Gen.Select(inside ? Gen.OneOf("甲", "乙", "乙", "丙", "../丙", "@首项", "@末项", ".") : Gen.OneOf("甲", "乙", "乙", "丙", "乙.丙"), Gen.OneOf('#', '#', '#', '^'), Gen.Int[0, 30], body)
            .Select((path, sign, chance, pieces) => new Section(sign, path, chance > 1, chance == 5 ? " >= 2" : "", pieces));

    private static Gen<Piece> Inline(int depth, bool inside) => depth == 0
        ? Gen.OneOf(Literal, Printed(inside))
        : Gen.OneOf(Literal, Printed(inside), Head(inside, Inline(depth - 1, true).Array[0, 3]).Select(section => (Piece)section));

    private static Gen<Block> Group(int depth, bool inside)
    {
        var line = Inline(2, inside).Array[0, 4].Select(pieces => (Block)new Line(pieces));
        if (depth == 0)
            return line;
        var group = Gen.Select(Head(inside, Gen.Const(Array.Empty<Piece>())), Group(depth - 1, true).Array[0, 3]).Select((section, body) => (Block)new Blocks(section, body));
        return Gen.OneOf(line, group);
    }
}
