using System.IO.Compression;
using System.Xml;
using WordTemplates.Packaging;

namespace WordTemplates.Tests.Mutants;

/// <summary>Spoilt templates are refused or rendered, never anything else.</summary>
public class MutantTests
{
    /// <summary>As many as run in well under a minute on one core.</summary>
    private const uint Mutants = 20_000;

    private static readonly XmlReaderSettings NoDtd = new() { DtdProcessing = DtdProcessing.Prohibit };

    [Fact]
    public void Every_seed_is_sound()
    {
        for (var i = 0u; i < TemplateSeeds.All.Count; i++)
            Assert.NotEmpty(Check.Rendered(TemplateSeeds.Build(i), TagBlocks.Data));
    }

    [Fact]
    public void Every_mutant_is_refused_or_gives_sound_parts()
    {
        var rendered = 0;
        for (var i = 0u; i < Mutants; i++)
        {
            try
            {
                rendered += Holds(Mutator.Make(i)) ? 1 : 0;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Mutant {i}: {exception}");
            }
        }

        // Were they all refused, nothing but the guard would have been tested.
        Assert.InRange(rendered, (int)Mutants / 10, (int)Mutants);
    }

    /// <summary>True when a document came out, and it is sound.</summary>
    internal static bool Holds(byte[] file)
    {
        var compiled = WordTemplate.Compile(file);
        Assert.Equal(compiled.Template is null, compiled.Faults.Count > 0);
        if (compiled.Template?.Render(TagBlocks.Data) is not { } result)
            return false;
        Assert.Equal(result.Document is null, result.Faults.Count > 0);
        if (result.Document is not { } document)
            return false;
        Assert.Empty(PackageHygiene.Check(document, file));
        using var zip = new ZipArchive(new MemoryStream(document));
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = XmlReader.Create(entry.Open(), NoDtd);
            while (reader.Read())
            {
            }
        }

        return true;
    }
}
