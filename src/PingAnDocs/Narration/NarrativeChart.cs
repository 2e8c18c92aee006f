using PingAnDocs.Data;

namespace PingAnDocs.Narration;

/// <summary>A picture of one column of a table: a bar for every row that has a value, or for the first and the last ones where they are too many to be read.</summary>
/// <param name="Title">Its title, without figures of the data.</param>
/// <param name="Series">What is drawn, with its unit, such as 社会治安满意率（%）.</param>
/// <param name="Bars">Name and value, in the order of the rows.</param>
public sealed record NarrativeChart(string Title, string Series, IReadOnlyList<NarrativeBar> Bars);

/// <summary>One bar.</summary>
public sealed record NarrativeBar(string Name, Fact Value);
