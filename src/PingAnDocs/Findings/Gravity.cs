namespace PingAnDocs.Findings;

/// <summary>How serious a problem is: 轻, 中, 重.</summary>
public enum Gravity
{
    Light,
    Medium,
    Heavy,
}
