using System.IO.Compression;
using WordTemplates.Tests.Corpus;

namespace WordTemplates.Tests.Mutants;

/// <summary>The sound templates that mutants are made of, unpacked.</summary>
internal static class TemplateSeeds
{
    private const uint Count = 48;

    /// <summary>Tags in character data are refused, and mutating text needs eight bits a letter.</summary>
    private static readonly Spelling[] Spellings = [.. Spelling.All.Where(spelling => spelling.Name != "character data" && !spelling.Name.StartsWith("UTF-16", StringComparison.Ordinal))];

    public static IReadOnlyList<IReadOnlyList<(string Name, byte[] Content)>> All { get; } = [.. Enumerable.Range(0, (int)Count).Select(i => Unpack(Build((uint)i)))];

    /// <summary>Two or three tag blocks with one or two blocks of the corpus between them.</summary>
    public static byte[] Build(uint seed)
    {
        var dice = new StableDice(seed + 77);
        Block[] blocks = [TagBlocks.All[seed % TagBlocks.All.Length], dice.Of(RealShapes.Blocks), dice.Of(TagBlocks.All), dice.Of(RealShapes.Blocks), dice.Of(TagBlocks.All)];
        return RealShapes.Build(Producer.All[seed % 3], blocks.Distinct().Take(3 + dice.Next(3)), Spellings[seed % 7 == 0 ? dice.Next(Spellings.Length) : 0]);
    }

    private static List<(string Name, byte[] Content)> Unpack(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return [.. zip.Entries.Select(entry => (entry.FullName, Read(entry)))];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
