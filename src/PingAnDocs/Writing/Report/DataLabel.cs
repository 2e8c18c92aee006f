namespace PingAnDocs.Writing.Report;

/// <summary>What a place of the input holds, in words.</summary>
/// <param name="Subject">Whose figure it is, such as 省级调查·社会治安满意率.</param>
/// <param name="Field">Which figure of it, such as 上期值; empty for the thing as a whole.</param>
internal sealed record DataLabel(string Subject, string Field)
{
    /// <summary>A place nobody knows.</summary>
    public static DataLabel None { get; } = new("", "");

    /// <summary>Both, as one name.</summary>
    public string Text => Field.Length == 0 ? Subject : $"{Subject}：{Field}";
}
