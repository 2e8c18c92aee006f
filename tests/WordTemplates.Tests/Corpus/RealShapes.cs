using System.Collections.Immutable;

namespace WordTemplates.Tests.Corpus;

/// <summary>Some hundreds of small documents without tags, in the shapes real files have.</summary>
internal static class RealShapes
{
    /// <summary>How many documents mix several blocks.</summary>
    private const uint Mixed = 136;

    public static readonly ImmutableArray<Block> Blocks = [.. TextBlocks.All, .. TableBlocks.All, .. StoryBlocks.All, .. DrawingBlocks.All];

    /// <summary>Each block alone by each producer, then mixes of blocks in every spelling.</summary>
    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        foreach (var producer in Producer.All)
        {
            foreach (var block in Blocks)
                yield return ($"{producer.Name}: {block.Name}", Build(producer, [block], Spelling.Plain));
        }

        for (var i = 0u; i < Mixed; i++)
        {
            var (producer, blocks, spelling) = (Producer.All[i % 3], Mix(i), Spelling.All[i % Spelling.All.Length]);
            yield return ($"{producer.Name}, {spelling.Name}: {string.Join(", ", blocks.Select(block => block.Name))}", Build(producer, blocks, spelling));
        }
    }

    public static byte[] Build(Producer producer, IEnumerable<Block> blocks, Spelling spelling)
    {
        var document = new WordDocument(producer);
        foreach (var block in blocks)
            block.Write(document);
        return document.ToBytes(spelling);
    }

    /// <summary>Three to six blocks, no two the same.</summary>
    public static IReadOnlyList<Block> Mix(uint seed)
    {
        var dice = new StableDice(seed + 1);
        return [.. Enumerable.Range(0, 3 + dice.Next(4)).Select(_ => dice.Of(Blocks)).Distinct()];
    }
}
