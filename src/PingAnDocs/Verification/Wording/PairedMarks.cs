using System.Text.RegularExpressions;
using PingAnDocs.Verification.Inspection;

namespace PingAnDocs.Verification.Wording;

/// <summary>TX-02: marks in pairs, their nesting, and which brackets a document number wants.</summary>
internal static partial class PairedMarks
{
    private const string Source = "GB/T 15834—2011 4.8、4.9、4.15";

    /// <summary>The rule.</summary>
    public static WordingRule Rule { get; } = WordingRule.Of(new InspectionRule("TX-02", "成对标点成对、嵌套有序", Source, Strength.Normally), Find);

    private static readonly WrongPattern[] Patterns =
    [
        new(DocumentNumber(), "发文字号的年份用六角括号“〔〕”，请改过来。")
        {
            Source = "GB/T 15834—2011 4.9", Correct = match => $"〔{match.Groups["year"].Value}〕", Mends = true, View = paragraph => paragraph.Open,
        },
        new(TitledEvent(), "书名号不用于会议、活动的名称，请核对。") { Source = "GB/T 15834—2011 A.13.1", Weakened = Strength.Practice, View = paragraph => paragraph.Open },
        new(MarkBetween(), "并列的引号或书名号之间通常不用顿号。")
        {
            Source = "GB/T 15834—2011 4.5.3.5", Weakened = Strength.Practice, View = paragraph => paragraph.Open,
        },
    ];

    private static IEnumerable<InspectionFinding> Find(WordingDocument document)
    {
        var quotes = new OpenQuotes(document.Paragraphs);
        return document.Find(paragraph => [.. WrongPattern.In(paragraph, Patterns), .. Unpaired(paragraph, quotes)]);
    }

    private static IEnumerable<InspectionFinding> Unpaired(WordingParagraph paragraph, OpenQuotes quotes) =>
        from fault in PairReader.Read(paragraph.Open)
        where fault.Kind == PairFaultKind.Nesting || !quotes.Explains(paragraph, paragraph.Open[fault.Start])
        select new InspectionFinding(paragraph.Place(fault.Start, fault.Length), Message(fault.Kind), fault.Correct, paragraph.Text.Substring(fault.Start, fault.Length))
        {
            Source = Source,
            Mends = fault.Correct.Length > 0,
        };

    private static string Message(PairFaultKind kind) => kind switch
    {
        PairFaultKind.NotClosed => "这个标点只有前一半，请补上后一半或删去。",
        PairFaultKind.NotOpened => "这个标点只有后一半，请补上前一半或删去。",
        _ => "同一种标点套用时，里层应换一种：“‘’”、《〈〉》，请改过来。",
    };

    // （2025）浙01… is the number of a case and right; only …发（2025）3号 is a document number.
    [GeneratedRegex(@"(?<=[一-鿿])(?<wrong>[\[【（(［](?<year>[0-9]{4})[\]】）)］])(?=第?[0-9]+号)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("《[^《》]{2,30}(?:推进会|动员会|座谈会|表彰会|现场会|工作会议|专项行动|宣传月活动|主题活动)》", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TitledEvent();

    [GeneratedRegex("(?<=”)、(?=“)|(?<=》)、(?=《)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkBetween();
}
