using System.Globalization;
using System.Text.RegularExpressions;
using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.KitExchange;

/// <summary>A wording that may be said between two days only, as one text: 措辞｛2026-01-01～2030-12-31｝. Either day may be left out, not both.</summary>
internal static partial class DatedWording
{
    private const string From = "validFrom";
    private const string Until = "validUntil";
    private const string Form = "｛2026-01-01～2030-12-31｝";
    private static readonly char[] Braces = ['｛', '｝'];

    /// <summary>The wording as a text; what holds more than wording and days does not come back the same, and so is written as JSON.</summary>
    public static string Of(JsonNode node) => $"{Text(node, "text")}｛{Text(node, From)}～{Text(node, Until)}｝";

    /// <summary>A wording with or without days; null, with a fault, when the braces hold something else.</summary>
    public static JsonNode? Read(string text, SourcePlace place, DiagnosticBag faults)
    {
        if (text.IndexOfAny(Braces) < 0) return Cells.Text(text, place);
        var match = Dated().Match(text);
        var (from, until) = (DayText.Of(match.Groups["from"].Value.Trim()), DayText.Of(match.Groups["until"].Value.Trim()));
        if (!match.Success || from.Length + until.Length == 0)
            return Refused("全角花括号里应是这句话的起止日期，写在这一格的最后。", text, place, faults);
        if (new[] { from, until }.FirstOrDefault(day => day.Length > 0 && !IsDay(day)) is { } wrong)
            return Refused($"“{Quoted.Short(wrong)}”不是一个日期。", wrong, place, faults);
        if (from.Length > 0 && until.Length > 0 && string.CompareOrdinal(from, until) > 0)
            return Refused("这句话的起始日期晚于截止日期。", $"{from}～{until}", place, faults);
        IEnumerable<JsonMember> members = [Member("text", match.Groups["text"].Value.TrimEnd(), place), Member(From, from, place), Member(Until, until, place)];
        return Cells.Object(members.Where(member => member.Value.Text.Length > 0 || member.Name == "text"), place);
    }

    private static JsonMember Member(string name, string text, SourcePlace place) => Cells.Member(name, Cells.Text(text, place));

    private static string Text(JsonNode node, string name) => Cells.Of(node, name)?.Text ?? "";

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static JsonNode? Refused(string message, string found, SourcePlace place, DiagnosticBag faults)
    {
        faults.Add(DataFault.Error(KitExchangeCodes.BadForm, place, message)
            with { Found = Quoted.Short(found), Expected = Form, Hint = "只有一头的，另一头空着，如｛～2030-12-31｝；不限日期就去掉花括号。填空用半角的 { }。" });
        return null;
    }

    [GeneratedRegex(@"\A(?<text>[^｛｝]+)｛(?<from>[^｛｝～~]*)[～~](?<until>[^｛｝～~]*)｝\s*\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Dated();
}
