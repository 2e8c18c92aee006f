namespace PingAnDocs.Data;

/// <summary>The county (or other unit) whose results are reported.</summary>
/// <param name="Name">Name, such as 青山县.</param>
/// <param name="Level">Level, such as county; gives 我县 and the names of its offices.</param>
/// <param name="Self">What the speech calls the unit: the input's own word, else the level's (我县).</param>
/// <param name="Place">Where the name stands.</param>
public sealed record SurveyUnit(string Name, UnitLevel Level, string Self, SourcePlace Place);
