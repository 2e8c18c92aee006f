namespace PingAnDocs.Findings.UnaryTests;

/// <summary>What parsing a cell gave: a test, or the fault in Chinese.</summary>
internal sealed record UnaryParse(UnaryTest? Test, string Fault)
{
    public static UnaryParse Of(UnaryTest test) => new(test, "");

    public static UnaryParse Refused(string fault) => new(null, fault);
}
