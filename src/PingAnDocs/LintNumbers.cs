namespace PingAnDocs;

/// <summary>
/// The numbers of the rule lint as the documentation counts them (RL001 to RL090), beside the codes that diagnostics carry.
/// Codes are stable and finer: several codes can belong to one number. docs/lint.md shows the same table with examples.
/// </summary>
public static class LintNumbers
{
    /// <summary>Code to number.</summary>
    public static IReadOnlyDictionary<string, string> Table { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["KT101"] = "RL001", ["KT106"] = "RL001", ["KT107"] = "RL001", ["KT108"] = "RL001", ["KT109"] = "RL001",
        ["KT111"] = "RL001", ["KT112"] = "RL001", ["KT113"] = "RL001", ["KT114"] = "RL001", ["KT115"] = "RL001", ["KT141"] = "RL001",
        ["KT301"] = "RL001", ["KT302"] = "RL001", ["KT303"] = "RL001", ["KT304"] = "RL001", ["KT305"] = "RL001", ["KT306"] = "RL001",
        ["KT103"] = "RL010", ["KT120"] = "RL010", ["KT122"] = "RL010", ["KT143"] = "RL010", ["KT310"] = "RL010", ["KT311"] = "RL010", ["KT312"] = "RL010",
        ["KT104"] = "RL020", ["KT105"] = "RL020", ["KT116"] = "RL020", ["KT117"] = "RL020",
        ["KT130"] = "RL030", ["KT131"] = "RL030",
        ["KT102"] = "RL031", ["KT132"] = "RL031", ["KT142"] = "RL031",
        ["KT133"] = "RL032",
        ["KT134"] = "RL040",
        ["KT314"] = "RL050",
        ["KT110"] = "RL051", ["KT317"] = "RL051", ["KT144"] = "RL051",
        ["KT123"] = "RL060", ["KT124"] = "RL060", ["KT125"] = "RL060",
        ["KT126"] = "RL061",
        ["KT121"] = "RL070",
        ["KT140"] = "RL090",
    };

    /// <summary>The number of a code; empty when it has none.</summary>
    public static string Of(string code) => Table.GetValueOrDefault(code, "");
}
