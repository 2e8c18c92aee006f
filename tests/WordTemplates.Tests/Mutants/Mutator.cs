using System.Text;
using WordTemplates.Tests.Corpus;

namespace WordTemplates.Tests.Mutants;

/// <summary>Makes spoilt templates: the same number gives the same file on every machine.</summary>
internal static class Mutator
{
    /// <summary>Three in four spoil the XML of a part, one in four raw bytes of a part or of the file.</summary>
    public static byte[] Make(uint number)
    {
        var dice = new StableDice(number + 1);
        var parts = dice.Of(TemplateSeeds.All).ToList();
        var raw = dice.Next(8);
        if (raw > 1)
            SpoilXml(parts, dice);
        else if (raw == 1)
            SpoilBytes(parts, dice);
        var file = WordFile.Zip(parts);
        if (raw == 0)
            Flip(file, dice);
        return file;
    }

    private static void SpoilXml(List<(string Name, byte[] Content)> parts, StableDice dice)
    {
        var at = Pick(parts, dice);
        var tokens = XmlTokens.Split(Encoding.UTF8.GetString(parts[at].Content));
        for (var rounds = 1 + dice.Next(3); rounds > 0 && tokens.Count > 4; rounds--)
        {
            if (dice.Next(5) > 0)
                XmlMutations.Whole(tokens, dice);
            else
                XmlMutations.Single(tokens, dice);
        }

        parts[at] = (parts[at].Name, Encoding.UTF8.GetBytes(string.Concat(tokens)));
    }

    private static void SpoilBytes(List<(string Name, byte[] Content)> parts, StableDice dice)
    {
        var at = Pick(parts, dice);
        var content = parts[at].Content.ToArray();
        Flip(content, dice);
        parts[at] = (parts[at].Name, dice.Next(4) == 0 ? content[..dice.Next(content.Length)] : content);
    }

    /// <summary>Mostly the main document.</summary>
    private static int Pick(List<(string Name, byte[] Content)> parts, StableDice dice) =>
        dice.Next(3) > 0 ? parts.FindIndex(part => part.Name == WordFile.Main) : dice.Next(parts.Count);

    private static void Flip(byte[] bytes, StableDice dice)
    {
        for (var rounds = 1 + dice.Next(4); rounds > 0; rounds--)
            bytes[dice.Next(bytes.Length)] ^= (byte)(1 << dice.Next(8));
    }
}
