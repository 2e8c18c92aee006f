using System.Text;
using System.Xml.Linq;
using PingAnDocs.Tests.Verification;

namespace PingAnDocs.Tests.Mending;

/// <summary>Does with a file's tracked changes what Word does when all are accepted, or all rejected.</summary>
internal static class TrackedChanges
{
    public static byte[] Accepted(byte[] file) => Each(file, root =>
    {
        root.Descendants().Where(element => element.Name.LocalName is "pPrChange" or "rPrChange" or "sectPrChange" or "trPrChange" or "del").ToList().ForEach(element => element.Remove());
        Unwrap(root, "ins");
    });

    public static byte[] Rejected(byte[] file) => Each(file, root =>
    {
        root.Descendants().Where(element => element.Name.LocalName == "ins").ToList().ForEach(element => element.Remove());
        foreach (var change in root.Descendants().Where(element => element.Name.LocalName is "pPrChange" or "rPrChange" or "sectPrChange" or "trPrChange").ToList())
        {
            var now = change.Parent!;
            var kept = now.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference" or "sectPr" || element.Name.LocalName == "rPr" && now.Name.LocalName == "pPr").ToList();
            var former = change.Elements().Single().Elements().ToList();
            change.Remove();
            now.ReplaceNodes(kept.Where(element => element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)), former, kept.Where(element => !element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)));
        }

        Unwrap(root, "del");
        foreach (var text in root.Descendants().Where(element => element.Name.LocalName is "delText" or "delInstrText").ToList()) text.Name = text.Name.Namespace + (text.Name.LocalName == "delText" ? "t" : "instrText");
    });

    private static void Unwrap(XElement root, string name)
    {
        foreach (var mark in root.Descendants().Where(element => element.Name.LocalName == name && element.HasElements).ToList()) mark.ReplaceWith(mark.Nodes());
    }

    private static byte[] Each(byte[] file, Action<XElement> change)
    {
        foreach (var part in Parts(file))
        {
            var root = XDocument.Parse(DocxEdit.Read(file, part), LoadOptions.PreserveWhitespace).Root!;
            change(root);
            file = DocxEdit.Write(file, part, root.ToString(SaveOptions.DisableFormatting));
        }

        return file;
    }

    private static List<string> Parts(byte[] file)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(Bytes(archive, name)) is var text && (text.Contains("Change ", StringComparison.Ordinal) || text.Contains("<w:del ", StringComparison.Ordinal) || text.Contains("<w:ins ", StringComparison.Ordinal)))];
    }

    private static byte[] Bytes(System.IO.Compression.ZipArchive archive, string name)
    {
        using var memory = new MemoryStream();
        using var part = archive.GetEntry(name)!.Open();
        part.CopyTo(memory);
        return memory.ToArray();
    }
}
