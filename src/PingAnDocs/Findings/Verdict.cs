namespace PingAnDocs.Findings;

/// <summary>Final status of one rule on one subject.</summary>
public enum Verdict
{
    /// <summary>命中: every cell holds.</summary>
    Hit,

    /// <summary>不命中: a cell fails.</summary>
    Miss,

    /// <summary>待定: no cell fails, but a needed value is missing.</summary>
    Undecided,

    /// <summary>被覆盖: another hit of the same subject overrides it.</summary>
    Overridden,

    /// <summary>被截断: a hit that is only named, because the kit's limit of developed problems was reached.</summary>
    Cut,
}
