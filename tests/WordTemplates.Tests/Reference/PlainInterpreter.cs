using System.Globalization;
using System.Text;

namespace WordTemplates.Tests.Reference;

/// <summary>
/// The naive way to fill a template, over plain text: what the language means, without runs, bytes or speed. Shares nothing
/// with the engine but the values. A section around nothing
/// asks for nothing, and so does a paragraph of nothing but section tags.
/// </summary>
internal sealed class PlainInterpreter
{
    private readonly List<(TemplateValue Value, int Index, int Count)> scopes = [];
    private readonly List<string> lines = [];
    private StringBuilder text = new();
    private bool ink;
    private bool failed;

    /// <summary>The paragraphs, or null when the data lacks something the template asks for.</summary>
    public static IReadOnlyList<string>? Fill(IEnumerable<Block> template, ObjectValue data)
    {
        var interpreter = new PlainInterpreter();
        interpreter.scopes.Add((data, -1, 0));
        interpreter.Run(template);
        return interpreter.failed ? null : interpreter.lines;
    }

    private void Run(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Line line)
                RunLine(line);
            else if (block is Blocks { Body.Count: > 0 } group)
                Repeat(group.Section, () => Run(group.Body));
        }
    }

    private void RunLine(Line line)
    {
        if (line.IsBare)
            return;
        (text, ink) = (new StringBuilder(), false);
        Run(line.Pieces);
        var mayVanish = line.Pieces.Any(piece => piece is Section or Value { Optional: true });
        if (ink || !mayVanish)
            lines.Add(text.ToString());
    }

    private void Run(IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece is Words words)
                Print(words.Text, words.Text.Any(c => !char.IsWhiteSpace(c)));
            else if (piece is Value value)
                Print(value);
            else if (piece is Section section && Piece.All(section.Body).Length > 0)
                Repeat(section, () => Run(section.Body));
        }
    }

    private void Print(Value tag)
    {
        var value = Find(tag.Path);
        var printed = value switch
        {
            TextValue word => word.Text,
            NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        if (printed is not null)
            Print(printed, printed.Length > 0 || !tag.Optional);
        else
            failed |= !(tag.Optional && value is null or MissingValue or ListValue { Items.Count: 0 });
    }

    private void Print(string printed, bool counts)
    {
        text.Append(printed);
        ink |= counts;
    }

    private void Repeat(Section section, Action body)
    {
        var value = Find(section.Path);
        if (value is null && !section.Optional)
            failed = true;
        else if (section.Test.Length > 0)
            Compare(section, value, body);
        else if (section.Sign == '^' || value is not (ListValue or ObjectValue))
            Once(Shows(value) == (section.Sign == '#'), body);
        else
            Enter(value, body);
    }

    private void Compare(Section section, TemplateValue? value, Action body)
    {
        if (value is NumberValue { Number: var number })
            Once(number >= 2 == (section.Sign == '#'), body);
        else
            failed |= !section.Optional || value is not (null or MissingValue or ListValue { Items.Count: 0 });
    }

    private void Enter(TemplateValue value, Action body)
    {
        var items = value is ListValue list ? list.Items : [value];
        for (var i = 0; i < items.Count; i++)
        {
            scopes.Add((items[i], value is ListValue ? i : -1, items.Count));
            body();
            scopes.RemoveAt(scopes.Count - 1);
        }
    }

    private static void Once(bool shown, Action body)
    {
        if (shown)
            body();
    }

    private static bool Shows(TemplateValue? value) =>
        value is not (null or MissingValue or ListValue { Items.Count: 0 } or FlagValue { Flag: false } or TextValue { Text: "" });

    private TemplateValue? Find(string path)
    {
        var at = scopes.Count - 1;
        for (; path.StartsWith("../", StringComparison.Ordinal); path = path[3..])
            at--;
        if (at < 0)
            return null;
        if (path.StartsWith('@'))
            return Fact(path, at);
        TemplateValue? value = scopes[at].Value;
        foreach (var name in path == "." ? [] : path.Split('.'))
            value = value is ObjectValue holder && holder.Members.TryGetValue(name, out var member) ? member : null;
        return value;
    }

    private TemplateValue? Fact(string fact, int at)
    {
        while (at >= 0 && scopes[at].Index < 0)
            at--;
        return at < 0 ? null : fact switch
        {
            "@序号" => scopes[at].Index + 1,
            "@总数" => scopes[at].Count,
            "@首项" => scopes[at].Index == 0,
            _ => scopes[at].Index == scopes[at].Count - 1,
        };
    }
}
