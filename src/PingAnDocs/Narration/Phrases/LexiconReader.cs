using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Narration.Phrases;

/// <summary>Reads the words that depend on the level of the unit.</summary>
internal static class LexiconReader
{
    public static Lexicon Read(ObjectReader root)
    {
        var words = new Dictionary<UnitLevel, IReadOnlyDictionary<string, string>>();
        foreach (var entry in root.Entries("lexicon"))
        {
            if (UnitNaming.Levels.TryGetValue(entry.Name, out var level))
                words[level] = entry.Value.Members.ToDictionary(member => member.Name, member => member.Value.Text, StringComparer.Ordinal);
            else
                root.Faults.Add(DataFault.Error(PhraseCodes.UnknownLevel, entry.NamePlace, $"没有“{entry.Name}”这个层级。")
                    with { Found = entry.Name, Expected = string.Join('、', UnitNaming.Levels.Keys) });
        }

        return new Lexicon(words);
    }

}
