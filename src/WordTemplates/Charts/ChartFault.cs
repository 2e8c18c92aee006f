namespace WordTemplates.Charts;

/// <summary>What is wrong in the data of a chart.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Path">Where, from the chart's value inward, such as .系列[2].数值[3]; empty for the value itself.</param>
/// <param name="Message">The rest of the sentence that begins with the place.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Hint">How to mend it.</param>
internal sealed record ChartFault(string Code, string Path, string Message, string Expected, string Hint);
