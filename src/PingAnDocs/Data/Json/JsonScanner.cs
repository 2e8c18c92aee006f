using System.Globalization;

namespace PingAnDocs.Data.Json;

/// <summary>
/// Checks text against the strict grammar of RFC 8259 and notes where each token stands. Newtonsoft's reader is lenient (comments,
/// single quotes, trailing commas, NaN) and knows only where a token ends; so it is let in after this scanner.
/// </summary>
internal sealed class JsonScanner(string text)
{
    /// <summary>Deepest nesting of objects and arrays.</summary>
    public const int MaxDepth = 64;

    private readonly List<Lexeme> lexemes = [];
    private readonly Stack<char> open = new();
    private Expectation expected = Expectation.Value;
    private int position;
    private int line = 1;
    private int lineStart;

    /// <summary>Names, values, opening and closing brackets in order; commas and colons are left out.</summary>
    public IReadOnlyList<Lexeme> Lexemes => lexemes;

    /// <summary>Scans the whole text; null when it is one JSON value, else its first fault.</summary>
    public JsonFault? Scan()
    {
        while (true)
        {
            SkipBlanks();
            if (position == text.Length)
                return expected == Expectation.NoMore ? null : Fault(0);
            if (Step(text[position]) is { } fault) return fault;
        }
    }

    private void SkipBlanks()
    {
        for (; position < text.Length && text[position] is ' ' or '\t' or '\r' or '\n'; position++)
        {
            bool endsLine = text[position] == '\n' || (text[position] == '\r' && text.AsSpan(position + 1) is not ['\n', ..]);
            if (!endsLine) continue;
            line++;
            lineStart = position + 1;
        }
    }

    private JsonFault? Step(char next) => (next, expected) switch
    {
        ('{' or '[', Expectation.Value or Expectation.FirstItem) => Open(next),
        ('}', Expectation.FirstName) or (']', Expectation.FirstItem) => Close(),
        ('}' or ']', Expectation.CommaOrEnd) when open.Peek() == next => Close(),
        (',', Expectation.CommaOrEnd) => Pass(open.Peek() == '}' ? Expectation.NextName : Expectation.Value),
        (':', Expectation.Colon) => Pass(Expectation.Value),
        ('"', Expectation.FirstName or Expectation.NextName) => Text(Expectation.Colon),
        ('"', Expectation.Value or Expectation.FirstItem) => Text(AfterValue),
        (_, Expectation.Value or Expectation.FirstItem) when next is '-' or >= '0' and <= '9' => Number(),
        (_, Expectation.Value or Expectation.FirstItem) when char.IsAsciiLetter(next) => Word(),
        _ => Fault(1),
    };

    private Expectation AfterValue => open.Count == 0 ? Expectation.NoMore : Expectation.CommaOrEnd;

    private JsonFault? Open(char bracket)
    {
        if (open.Count == MaxDepth)
            return new JsonFault(DataCodes.TooDeep, Next(1), $"括号嵌套超过{MaxDepth}层。", "请检查是否多写了括号。");
        open.Push(bracket == '{' ? '}' : ']');
        return Take(1, bracket == '{' ? Expectation.FirstName : Expectation.FirstItem);
    }

    private JsonFault? Close()
    {
        open.Pop();
        return Take(1, AfterValue);
    }

    private JsonFault? Text(Expectation after)
    {
        int length = JsonLexis.TextLength(text.AsSpan(position), out int faultAt);
        if (length > 0) return Take(length, after);
        Lexeme place = Next(1);
        return faultAt < 0
            ? new JsonFault(DataCodes.Syntax, place, "这段文字缺少结尾的英文双引号。", "请在文字末尾补上英文双引号；文字中不能直接换行。")
            : new JsonFault(DataCodes.Syntax, new Lexeme(position + faultAt, 2, line, place.Column + faultAt), "反斜杠“\\”后面的写法JSON不认识。", "要写反斜杠本身，请写成“\\\\”。");
    }

    private JsonFault? Number()
    {
        int length = JsonLexis.NumberLength(text.AsSpan(position));
        int extent = JsonLexis.Extent(text.AsSpan(position));
        if (length != extent)
            return new JsonFault(DataCodes.Syntax, Next(extent), "这不是JSON认可的数字写法。", "请写成92.31、-0.12这样的普通数字；文字请加英文双引号。");
        if (!decimal.TryParse(text.AsSpan(position, length), NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            return new JsonFault(DataCodes.NumberTooLarge, Next(length), "数字太大，无法准确计算。", "请核对这个数字。");
        return Take(length, AfterValue);
    }

    private JsonFault? Word()
    {
        int extent = JsonLexis.Extent(text.AsSpan(position));
        return text.AsSpan(position, extent) is "true" or "false" or "null" ? Take(extent, AfterValue) : Fault(extent);
    }

    private JsonFault? Take(int length, Expectation after)
    {
        lexemes.Add(Next(length));
        return Pass(after, length);
    }

    private JsonFault? Pass(Expectation after, int length = 1)
    {
        position += length;
        expected = after;
        return null;
    }

    private Lexeme Next(int length) => new(position, length, line, position - lineStart + 1);

    private JsonFault Fault(int length)
    {
        (string message, string hint) = SyntaxWording.Of(text.AsSpan(position), expected, open.Count > 0 ? open.Peek() : ' ');
        return new JsonFault(text.AsSpan().Trim().IsEmpty ? DataCodes.FileEmpty : DataCodes.Syntax, Next(length), message, hint);
    }
}
