namespace PingAnDocs.Data;

/// <summary>A number of the input as it was written: the decimal keeps its trailing zeros (92.10 stays 92.10), the place says where it stands.</summary>
public sealed record Datum(decimal Value, SourcePlace Place)
{
    private readonly decimal? written;

    /// <summary>The number as it stands in the input; the value may have zeros added up to the decimals of its survey.</summary>
    internal decimal Written { get => written ?? Value; init => written = value; }
}
