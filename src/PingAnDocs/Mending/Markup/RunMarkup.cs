using System.Text;
using System.Xml.Linq;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Mending.Markup;

/// <summary>The runs of a paragraph as they stand in the file.</summary>
internal static class RunMarkup
{
    private static readonly XName Space = XNamespace.Xml + "space";

    /// <summary>Runs of the final view, those of text boxes left to their own paragraphs.</summary>
    public static IEnumerable<XElement> Of(XElement paragraph) => paragraph.Elements().SelectMany(Inside);

    /// <summary>Characters of a run.</summary>
    public static string Text(XElement run)
    {
        var text = new StringBuilder();
        foreach (var child in run.Elements().Where(child => child.IsWord()))
        {
            text.Append(child.Name.LocalName switch
            {
                "t" => child.Value,
                "tab" => "\t",
                "br" or "cr" => "\n",
                "noBreakHyphen" => "-",
                "sym" => "\uFFFC",
                _ => "",
            });
        }

        return text.ToString();
    }

    /// <summary>Parts a run of nothing but text at a character; the part behind it is a new run. False when it cannot be parted there.</summary>
    public static bool Split(XElement run, int at)
    {
        var (texts, seen) = (run.Children("t").ToList(), 0);
        if (at <= 0 || at >= Text(run).Length || run.Elements().Any(child => !child.Is("t") && !child.Is("rPr"))) return false;
        var rest = new XElement(run.Name, run.Attributes(), run.Child("rPr") is { } properties ? new XElement(properties) : null);
        foreach (var text in texts)
        {
            var keep = Math.Clamp(at - seen, 0, text.Value.Length);
            seen += text.Value.Length;
            if (keep < text.Value.Length) rest.Add(Of(text, text.Value[keep..]));
            if (keep == 0) text.Remove();
            else if (keep < text.Value.Length) text.ReplaceWith(Of(text, text.Value[..keep]));
        }

        run.AddAfterSelf(rest);
        return true;
    }

    private static XElement Of(XElement like, string text) => new(like.Name, new XAttribute(Space, "preserve"), text);

    private static IEnumerable<XElement> Inside(XElement element)
    {
        if (element.Is("r")) return [element];
        return element.Name.LocalName is "pPr" or "p" or "del" or "moveFrom" or "Fallback" or "sdtPr" ? [] : element.Elements().SelectMany(Inside);
    }
}
