namespace PingAnDocs.Findings;

/// <summary>A group of indicators reported under one head.</summary>
/// <param name="Name">Name in the survey file, such as 政法队伍满意率.</param>
/// <param name="Head">How the text introduces the group, such as 群众对政法队伍的满意率.</param>
/// <param name="Class">Class of members that have no entry of their own.</param>
public sealed record IndicatorGroup(string Name, string Head, string Class)
{
    /// <summary>What a member's name takes outside its group, such as 满意率 in 司法行政系统满意率; empty when nothing.</summary>
    public string Noun { get; init; } = "";

    /// <summary>What a member's name takes when it lacks it, such as 系统; empty when nothing.</summary>
    public string Suffix { get; init; } = "";
}
