using System.Globalization;
using WordTemplates.Tests.Corpus;

namespace WordTemplates.Tests.Mutants;

/// <summary>
/// Ways to spoil a part. Those on whole elements keep it well formed, so the engine itself meets them; those on single tokens
/// mostly break it, so the guard does.
/// </summary>
internal static class XmlMutations
{
    private static readonly string[] Tags =
        ["{{县名}}", "{{#问题}}", "{{/问题}}", "{{/}}", "{{^没有}}", "{{#没有}}x{{/没有}}", "{{", "}}", "{{.}}", "{{@序号}}", "｛｛得分｝｝", "{{#a}}", "{", "}", "{{! x }}", "&#x7B;&#123;县名}}", "{{问题:、}}", " "];

    private static readonly string[] Names = ["p", "r", "t", "tbl", "tr", "tc", "pPr", "rPr", "sdt", "sdtContent", "ins", "del", "hyperlink", "txbxContent", "bookmarkStart", "instrText", "fldSimple", "sectPr", "body", "drawing"];

    private static readonly string[] Values = ["", "0", "-1", "2147483648", "{{县名}}", "&lt;&#x10FFFF;", "'", "rId1", "x y"];

    public static void Whole(List<string> tokens, StableDice dice)
    {
        var at = Element(tokens, dice);
        var element = tokens.GetRange(at, XmlTokens.EndOf(tokens, at) - at);
        switch (dice.Next(8))
        {
            case 0:
                tokens.RemoveRange(at, element.Count);
                break;
            case 1:
                tokens.InsertRange(at, element);
                break;
            case 2:
                tokens.RemoveRange(at, element.Count);
                tokens.InsertRange(Element(tokens, dice), element);
                break;
            case 3:
                Unwrap(tokens, at, element.Count);
                break;
            case 4:
                tokens.InsertRange(at + element.Count, ["</w:" + dice.Of(Names) is var end ? end + ">" : ""]);
                tokens.Insert(at, "<" + end[2..] + ">");
                break;
            case 5:
                Rename(tokens, at, element.Count, dice.Of(Names));
                break;
            case 6:
                tokens.Insert(Element(tokens, dice), $"<w:r><w:t>{dice.Of(Tags)}</w:t></w:r>");
                break;
            default:
                Retext(tokens, dice);
                break;
        }
    }

    public static void Single(List<string> tokens, StableDice dice)
    {
        var (at, other) = (dice.Next(tokens.Count), dice.Next(tokens.Count));
        switch (dice.Next(6))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(other, tokens[at]);
                break;
            case 2:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                tokens[at] = Revalued(tokens[at], dice);
                break;
            case 4:
                tokens[at] = tokens[at][..dice.Next(tokens[at].Length + 1)] is { Length: > 0 } cut ? cut : " ";
                break;
            default:
                Retext(tokens, dice);
                break;
        }
    }

    /// <summary>Index of an element somewhere below the root.</summary>
    private static int Element(List<string> tokens, StableDice dice)
    {
        var root = tokens.FindIndex(XmlTokens.IsStart);
        for (var tries = 0; tries < 50; tries++)
        {
            var at = root + 1 + dice.Next(Math.Max(1, tokens.Count - root - 1));
            if (at < tokens.Count && (XmlTokens.IsStart(tokens[at]) || XmlTokens.IsEmpty(tokens[at])))
                return at;
        }

        return Math.Min(root + 1, tokens.Count - 1);
    }

    private static void Unwrap(List<string> tokens, int at, int count)
    {
        if (count > 1)
            tokens.RemoveAt(at + count - 1);
        tokens.RemoveAt(at);
    }

    private static void Rename(List<string> tokens, int at, int count, string name)
    {
        var old = XmlTokens.NameOf(tokens[at]);
        tokens[at] = "<w:" + name + tokens[at][(1 + old.Length)..];
        if (count > 1)
            tokens[at + count - 1] = $"</w:{name}>";
    }

    private static void Retext(List<string> tokens, StableDice dice)
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var at = dice.Next(tokens.Count);
            if (!XmlTokens.IsText(tokens[at]))
                continue;
            var cut = dice.Next(tokens[at].Length + 1);
            tokens[at] = tokens[at][..cut] + dice.Of(Tags) + (dice.Next(3) == 0 ? "" : tokens[at][cut..]);
            return;
        }
    }

    /// <summary>The tag with one attribute's value, or its name, changed.</summary>
    private static string Revalued(string tag, StableDice dice)
    {
        var open = tag.IndexOf('"', StringComparison.Ordinal);
        var close = open < 0 ? -1 : tag.IndexOf('"', open + 1);
        if (close < 0)
            return tag;
        var value = int.TryParse(tag[(open + 1)..close], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && dice.Next(2) == 0
            ? (number + dice.Next(5) - 2).ToString(CultureInfo.InvariantCulture)
            : dice.Of(Values);
        return open > 2 && dice.Next(6) == 0 ? tag.Remove(open - 2, 1).Insert(open - 2, "x") : tag[..(open + 1)] + value + tag[close..];
    }
}
