using System.Xml.Linq;
using PingAnDocs.Mending.Markup;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Mending.Menders;

/// <summary>Page numbers in the footers: there, fields, on the outer side. A footer that says anything else besides keeps its words.</summary>
internal static class PageNumberMender
{
    private static readonly string[] Rules = ["NO-01", "NO-02", "NO-03", "NO-04"];

    public static void Mend(MendingPass pass)
    {
        var document = pass.Document;

        // Numbers in headers are an office's own habit: to move them is for a person.
        if (!pass.Finds(Rules) || document.Sections[0].Element.Parent is null || PageNumbers.Of(document).Any(place => place.Part.Root.Name.LocalName == "hdr")) return;
        var isOutside = pass.Profile.Text(ProfileKey.PageNumberPlace) != "center";
        var parts = new PackageParts(document, pass.Parts);
        var changed = Kind(pass, parts, "default");
        if (isOutside || document.Settings.EvenAndOdd) changed |= Kind(pass, parts, "even");
        if (isOutside && !document.Settings.EvenAndOdd) changed |= SwitchOn(pass, parts);
        if (changed) pass.Note(pass.Finding(Rules), InspectionPlace.Document with { Where = "页脚" }, isOutside ? "页码改为自动编排，单页居右、双页居左" : "页码改为自动编排，居中");
    }

    private static bool Kind(MendingPass pass, PackageParts parts, string kind)
    {
        var (document, isEven) = (pass.Document, kind == "even");
        var own = document.Sections.Select(section => section.Footers.GetValueOrDefault(kind)).OfType<string>().Distinct(StringComparer.Ordinal).Select(document.Part).OfType<LayoutPart>()
            .Where(part => !isEven || document.Sections.All(section => section.Footers.GetValueOrDefault("default") != part.Name)).ToList();
        var numbers = own.SelectMany(part => part.Paragraphs.Where(paragraph => PageNumberLine.IsNumber(part, paragraph))).ToList();
        if (numbers.Count > 0) return Rewrite(pass, numbers, isEven);
        if (own.Any(part => part.Paragraphs.Any(PageNumberLine.IsField))) return false;
        return own.Count > 0 ? Add(pass, own[0], isEven) : Create(pass, parts, kind);
    }

    private static bool Rewrite(MendingPass pass, List<LayoutParagraph> numbers, bool isEven)
    {
        var changed = false;
        foreach (var host in numbers.GroupBy(PageNumberLine.Host).Where(host => !host.All(number => PageNumberLine.IsRight(pass, number, isEven))).Select(host => host.Key).ToList())
        {
            PageNumberLine.Write(pass, host, isEven);
            changed = true;
        }

        return changed;
    }

    // Into an empty line of the footer, or into a new one below what it says.
    private static bool Add(MendingPass pass, LayoutPart part, bool isEven)
    {
        var empty = part.Paragraphs.FirstOrDefault(paragraph => paragraph is { IsBlank: true, InTextBox: false, Table: null } && !BodyText.HoldsDrawing(paragraph));
        var line = empty?.Element ?? new XElement(part.Root.Name.Namespace + "p");
        if (empty is null) part.Root.Add(line);
        PageNumberLine.Write(pass, line, isEven);
        return true;
    }

    private static bool Create(MendingPass pass, PackageParts parts, string kind)
    {
        var line = new XElement(parts.Word + "p");
        var footer = new XElement(parts.Word + "ftr", new XAttribute(XNamespace.Xmlns + "w", parts.Word.NamespaceName), line);
        PageNumberLine.Write(pass, line, kind == "even");
        var id = parts.Add("footer", footer);
        foreach (var section in pass.Document.Sections)
        {
            var reference = section.Element.Children("footerReference").FirstOrDefault(own => own.Attr("type") == kind);
            if (section.Index > 0 && reference is null) continue;
            reference?.Remove();
            SchemaOrder.Insert(section.Element, Reference(parts, "footerReference", kind, id));
        }

        pass.Editor.Touch(pass.Document.Body.Root);
        return true;
    }

    // Even pages would lose their headers: they go on with those of the odd ones.
    private static bool SwitchOn(MendingPass pass, PackageParts parts)
    {
        var name = pass.Document.Relations.FirstOf("settings");
        if (name is not null && parts.Open(name) is null) return false;
        foreach (var section in pass.Document.Sections)
        {
            var headers = section.Element.Children("headerReference").ToList();
            if (headers.FirstOrDefault(header => header.Attr("type") == "default") is not { } usual || headers.Any(header => header.Attr("type") == "even")) continue;
            usual.AddAfterSelf(Reference(parts, "headerReference", "even", usual.Attr("id")));
            pass.Editor.Touch(usual);
        }

        var settings = name is null ? null : parts.Open(name);
        if (settings is null) parts.Add("settings", settings = new XElement(parts.Word + "settings", new XAttribute(XNamespace.Xmlns + "w", parts.Word.NamespaceName)));
        settings.Child("evenAndOddHeaders")?.Remove();
        SchemaOrder.Insert(settings, new XElement(settings.Name.Namespace + "evenAndOddHeaders"));
        return true;
    }

    private static XElement Reference(PackageParts parts, string name, string kind, string id) =>
        new(parts.Word + name, new XAttribute(parts.Word + "type", kind), new XAttribute(parts.Reference + "id", id));
}
