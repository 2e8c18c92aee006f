namespace WordTemplates.Compression;

/// <summary>Packs codes into words when a template is compiled, as many to a word as fit.</summary>
internal sealed class BitPacker
{
    private readonly List<PackedBits> words = [];
    private PackedBits word;

    /// <summary>Number of whole words so far.</summary>
    public int Count => words.Count;

    public void Add(PackedBits next)
    {
        if (!word.Takes(next))
            EndWord();
        word = word.Then(next);
    }

    /// <summary>Lets what comes next begin a new word.</summary>
    public void EndWord()
    {
        if (word.Count > 0)
            words.Add(word);
        word = default;
    }

    public PackedBits[] ToWords()
    {
        EndWord();
        return [.. words];
    }
}
