using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PingAnDocs.Data;
using PingAnDocs.Writing.Report;

namespace PingAnDocs.Tests.Writing.Report;

/// <summary>A report, read back as XML: that it can be is the first thing it proves.</summary>
internal sealed partial class ReportPage
{
    private readonly XElement root;

    private ReportPage(PipelineResult result, Kit kit)
    {
        Result = result;
        Bytes = ReportWriter.Write(result, result.Speech!, kit);
        Text = Encoding.UTF8.GetString(Bytes);
        root = XDocument.Parse(Text, LoadOptions.PreserveWhitespace).Root!;
    }

    public PipelineResult Result { get; }

    public Speech Speech => Result.Speech!;

    public byte[] Bytes { get; }

    public string Text { get; }

    public IEnumerable<XElement> All => root.DescendantsAndSelf();

    /// <summary>The report of a sample of input/ in a shipped kit.</summary>
    public static ReportPage Sample(string sample, string kit = "speech") => Of(File.ReadAllText(Repository.At("input", sample)), WholeKit.Read(kit), Path.GetFileName(sample));

    public static ReportPage Of(string survey, Kit kit, string name = "青山县.json") => Of(DocumentPipeline.Run(new SourceFile(name, Encoding.UTF8.GetBytes(survey)), kit), kit);

    public static ReportPage Of(PipelineResult result, Kit kit) => new(result, kit);

    public XElement ById(string id) => All.Single(element => (string?)element.Attribute("id") == id);

    public IEnumerable<XElement> OfClass(string name, XElement? within = null) =>
        (within?.Descendants() ?? All).Where(element => ((string?)element.Attribute("class") ?? "").Split(' ').Contains(name));

    /// <summary>The words of an element without the footnote numbers.</summary>
    public static string Words(XElement element) =>
        string.Concat(element.DescendantNodes().OfType<XText>().Where(text => text.Parent!.Name != "sup").Select(text => text.Value));

    /// <summary>The paths a list of sources names, ranges written out again.</summary>
    public static IEnumerable<string> Paths(XElement element) => element.Descendants("code").SelectMany(code => Expand(code.Value));

    private static IEnumerable<string> Expand(string path) => Ranges().Match(path) is { Success: true } range
        ? range.Groups["list"].Value.Split(',').SelectMany(Numbers).Select(number => $"{path[..range.Index]}[{number}]{path[(range.Index + range.Length)..]}")
        : [path];

    private static IEnumerable<string> Numbers(string range)
    {
        var ends = range.Split('–').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Select(number => number.ToString(CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\[(?<list>[0-9]+[,–][0-9,–]*)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ranges();
}
