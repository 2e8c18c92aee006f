using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordTemplates;

namespace PingAnDocs.Benchmarks;

/// <summary>The reference workload without an engine: open a copy, clone and replace in the DOM, save. As short as a programmer would write it.</summary>
internal static partial class ReferenceSdkWay
{
    public static byte[] Write(byte[] template, ObjectValue data)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            Fill(main.Document!.Body!, data);
            foreach (var footer in main.FooterParts)
                Fill(footer.Footer!, data);
        }

        return stream.ToArray();
    }

    private static void Fill(OpenXmlElement parent, TemplateValue data)
    {
        for (var element = parent.FirstChild; element is not null;)
        {
            var next = element.NextSibling();
            var open = Open().Match(element.InnerText);
            if (element is TableRow && open.Success)
                Repeat([element], open.Groups["name"].Value, data, open.Value);
            else if (element is Paragraph && open.Success && open.Length == element.InnerText.Length)
                next = FillBlock(element, open.Groups["name"].Value, data);
            else if (element is Paragraph)
                Replace(element, data, 0);
            else
                Fill(element, data);
            element = next;
        }
    }

    private static OpenXmlElement? FillBlock(OpenXmlElement open, string name, TemplateValue data)
    {
        var body = new List<OpenXmlElement>();
        var close = open.NextSibling()!;
        for (; close.InnerText != $"{{{{/{name}}}}}"; close = close.NextSibling()!)
            body.Add(close);
        var after = close.NextSibling();
        close.Remove();
        Repeat(body, name, data, "");
        open.Remove();
        return after;
    }

    private static void Repeat(List<OpenXmlElement> body, string name, TemplateValue data, string tag)
    {
        var value = ((ObjectValue)data).Members[name];
        IReadOnlyList<TemplateValue> items = value is ListValue list ? list.Items : value is FlagValue { Flag: true } ? [data] : [];
        for (var i = 0; i < items.Count; i++)
        {
            var holder = new Body(body.Select(element => element.CloneNode(deep: true)));
            if (tag.Length > 0)
                Clear(holder, tag, name);
            Fill(holder, items[i]);
            foreach (var paragraph in holder.Elements<Paragraph>())
                Replace(paragraph, items[i], i + 1);
            foreach (var made in holder.ChildElements.ToList())
            {
                made.Remove();
                body[0].InsertBeforeSelf(made);
            }
        }

        body.ForEach(element => element.Remove());
    }

    private static void Clear(Body holder, string tag, string name)
    {
        foreach (var text in holder.Descendants<Text>())
            text.Text = text.Text.Replace(tag, "", StringComparison.Ordinal).Replace($"{{{{/{name}}}}}", "", StringComparison.Ordinal);
    }

    private static void Replace(OpenXmlElement paragraph, TemplateValue data, int index)
    {
        foreach (var text in paragraph.Descendants<Text>().Where(text => text.Text.Contains("{{", StringComparison.Ordinal)))
            text.Text = Tag().Replace(text.Text, match => Print(match.Groups["name"].Value, data, index) ?? match.Value);
    }

    private static string? Print(string name, TemplateValue data, int index)
    {
        if (name.StartsWith('@'))
            return index == 0 ? null : $"（{index}）";
        var value = name == "." ? data : data is ObjectValue holder ? holder.Members.GetValueOrDefault(name.Split(':')[0]) : null;
        return value switch
        {
            TextValue text => text.Text,
            NumberValue number => number.Number.ToString(name.Contains(':', StringComparison.Ordinal) ? "0.00" : "G", CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    [GeneratedRegex(@"^\{\{#(?<name>[^}]+)\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Open();

    [GeneratedRegex(@"\{\{(?<name>[^}#/]+)\}\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
