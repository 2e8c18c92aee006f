using System.Text.RegularExpressions;
using PingAnDocs.Data;

namespace PingAnDocs.Rendering.Proof;

/// <summary>Short ids of facts, the same in every copy of the same data: s1.i3.gap.city is the third indicator of the first survey against the city.</summary>
internal sealed partial class FactId
{
    private const int Longest = 48;
    private readonly Dictionary<Key, string> ids = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>What makes two facts the same to a reader.</summary>
    private sealed record Key(FactKind Kind, decimal Value, string Comparator, bool Previous, string Indicator, string Derivation, string Sources);

    /// <summary>The id of a fact; a second fact that would get the same one gets a number.</summary>
    public string Of(Fact fact)
    {
        var key = new Key(
            fact.Kind, fact.Value, fact.Comparator, fact.Previous, fact.Indicator, fact.Derivation, string.Join('|', fact.Sources.Select(source => source.Path)));
        if (ids.TryGetValue(key, out var known)) return known;
        var id = Plain(fact);
        for (var number = 2; !taken.Add(id); number++)
            id = FormattableString.Invariant($"{Plain(fact)}-{number}");
        ids.Add(key, id);
        return id;
    }

    private static string Plain(Fact fact)
    {
        var kind = fact.Kind.ToString();
        var parts = new[] { Item(fact), char.ToLowerInvariant(kind[0]) + kind[1..], fact.Comparator, fact.Previous ? "previous" : "" };
        var id = string.Join('.', parts.Where(part => part.Length > 0));
        return id.Length <= Longest ? id : id[..Longest];
    }

    // $.surveys[0].indicators[2].gaps.city is s1.i3; arrays count from 0 in the file, people from 1.
    private static string Item(Fact fact) => fact.Sources.Count == 0 ? "" : string.Join('.', Step().Matches(fact.Sources[0].Path)
        .Select(step => FormattableString.Invariant($"{Letter(step.Groups["name"].Value)}{int.Parse(step.Groups["index"].Value, System.Globalization.CultureInfo.InvariantCulture) + 1}")));

    private static string Letter(string name) => name switch
    {
        "surveys" => "s",
        "indicators" => "i",
        "items" => "u",
        "ranks" => "r",
        "evidence" => "e",
        _ => name[..1],
    };

    [GeneratedRegex(@"(?<name>[A-Za-z]+)\[(?<index>[0-9]+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Step();
}
