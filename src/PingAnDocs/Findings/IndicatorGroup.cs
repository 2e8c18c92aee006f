namespace PingAnDocs.Findings;

/// <summary>A group of indicators reported under one head.</summary>
/// <param name="Name">Name in the survey file, such as 政法队伍满意率.</param>
/// <param name="Head">How the text introduces the group, such as 群众对政法队伍的满意率.</param>
/// <param name="Class">Class of members that have no entry of their own.</param>
public sealed record IndicatorGroup(string Name, string Head, string Class);
