using System.IO.Compression;
using System.Xml;

namespace WordTemplates.Tests.Mutants;

/// <summary>What must hold of everything that comes out, however spoilt the template was.</summary>
internal static class Soundness
{
    private static readonly XmlReaderSettings NoDtd = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>The outcome in a word: code of the first fault, "rendered", or what is wrong, with a blank in it.</summary>
    public static string Outcome(byte[] template)
    {
        try
        {
            var compiled = WordTemplate.Compile(template);
            if (compiled.Template is null)
                return compiled.Faults.Count == 0 ? "no template, no fault" : compiled.Faults[0].Code;
            var rendered = compiled.Template.Render(TagBlocks.Data);
            if (rendered.Document is null)
                return rendered.Faults.Count == 0 ? "no document, no fault" : rendered.Faults[0].Code;
            return Flaw(rendered.Document, template) ?? "rendered";
        }
        catch (Exception exception)
        {
            return $"unhandled {exception}";
        }
    }

    private static string? Flaw(byte[] document, byte[] template)
    {
        if (PackageHygiene.Check(document, template) is [var fault, ..])
            return $"unclean {fault}";
        using var zip = new ZipArchive(new MemoryStream(document));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = XmlReader.Create(entry.Open(), NoDtd);
            while (reader.Read())
            {
            }
        }

        return null;
    }
}
