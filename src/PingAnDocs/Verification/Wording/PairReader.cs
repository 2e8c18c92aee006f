using System.Buffers;

namespace PingAnDocs.Verification.Wording;

/// <summary>Reads the pairs of marks of one paragraph. A half-width and a full-width bracket make a pair: their width is another rule's.</summary>
internal static class PairReader
{
    private const string Openers = "“‘《〈（(【〔「『［";
    private const string Closers = "”’》〉）)】〕」』］";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers);

    // Inside a pair of its own kind the first of these becomes the second.
    private static readonly Dictionary<char, string> Inner = new() { ['“'] = "‘’", ['‘'] = "“”", ['《'] = "〈〉", ['〈'] = "《》" };

    public static IReadOnlyList<PairFault> Read(string text) => text.AsSpan().ContainsAny(Marks) ? ReadMarks(text) : [];

    private static PairFault[] ReadMarks(string text)
    {
        var faults = new List<PairFault>();
        var open = new Stack<(char Opener, int At)>();
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at + 1))
        {
            if (Openers.Contains(text[at], StringComparison.Ordinal)) open.Push((text[at], at));
            else Close(text, at, open, faults);
        }

        faults.AddRange(open.Select(left => new PairFault(PairFaultKind.NotClosed, left.At, 1, "")));
        return [.. faults.OrderBy(fault => fault.Start)];
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Marks) is >= 0 and var ahead ? from + ahead : text.Length;

    private static void Close(string text, int at, Stack<(char Opener, int At)> open, List<PairFault> faults)
    {
        var opener = OpenerOf(text[at]);
        if (!open.Any(left => Same(left.Opener, opener)))
        {
            if (!IsLabel(text, at) && !IsApostrophe(text, at)) faults.Add(new PairFault(PairFaultKind.NotOpened, at, 1, ""));
            return;
        }

        while (!Same(open.Peek().Opener, opener)) faults.Add(new PairFault(PairFaultKind.NotClosed, open.Pop().At, 1, ""));
        var (_, start) = open.Pop();
        if (open.TryPeek(out var outer) && outer.Opener == opener && Inner.TryGetValue(opener, out var inner))
            faults.Add(new PairFault(PairFaultKind.Nesting, start, at - start + 1, $"{inner[0]}{text[(start + 1)..at]}{inner[1]}"));
    }

    private static char OpenerOf(char closer) => Openers[Closers.IndexOf(closer, StringComparison.Ordinal)];

    private static bool Same(char one, char other) => one == other || (one is '（' or '(' && other is '（' or '(');

    // 1）, a) and （1）'s little brother 1) at the beginning of a line or a clause.
    private static bool IsLabel(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == Shield.Hidden || "一二三四五六七八九十".Contains(text[start - 1], StringComparison.Ordinal))) start--;
        return text[at] is '）' or ')' && at - start is > 0 and <= 3 && (start == 0 || "。；，：、 \t\n　".Contains(text[start - 1], StringComparison.Ordinal));
    }

    private static bool IsApostrophe(string text, int at) => text[at] == '’' && at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == Shield.Hidden);
}
