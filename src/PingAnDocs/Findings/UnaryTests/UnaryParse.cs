namespace PingAnDocs.Findings.UnaryTests;

/// <summary>What parsing a cell gave: a test, or the fault in Chinese.</summary>
internal sealed record UnaryParse(UnaryTest? Test, string Fault)
{
    public static UnaryParse Of(UnaryTest test) => new(test, "");

    /// <summary>Where a threshold is named that nobody has given: its name.</summary>
    public string UnknownName { get; private init; } = "";

    public static UnaryParse Refused(string fault) => new(null, fault);

    public static UnaryParse Unknown(string name) => new(null, $"这里应是一个数，而“{name}”不是数，也不是阈值的名称") { UnknownName = name };
}
