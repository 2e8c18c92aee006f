using PingAnDocs.Findings.Features;
using PingAnDocs.Findings.UnaryTests;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>What may name a threshold: a word that can stand in a cell where a number stands and is taken for nothing else.</summary>
internal static class ThresholdName
{
    private const int Longest = 20;

    /// <summary>True for letters and digits that begin with a letter; no signs, so that a name ends where an operator begins.</summary>
    public static bool HasForm(string text) =>
        text.Length is > 0 and <= Longest && IsLetter(text[0]) && text.All(letter => IsLetter(letter) || char.IsAsciiDigit(letter));

    // The schema says the same set, so that an editor's tool and the program agree.
    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter) || letter is >= '\u3400' and <= '\u9FFF';

    /// <summary>Why a name cannot be used; empty when it can.</summary>
    public static string Fault(string name)
    {
        if (!HasForm(name))
            return $"阈值的名称只能用汉字、字母和数字，以汉字或字母开头，不超过{Longest}个字";
        if (name is PresenceTest.MissingWord or PresenceTest.PresentWord || FeatureCatalog.All.Any(feature => feature.Words.Contains(name)))
            return "这个词是条件里的取值，不能再作阈值的名称";
        return FeatureCatalog.All.Any(feature => feature.Name == name) ? "这是特征的名称，不能再作阈值的名称" : "";
    }
}
