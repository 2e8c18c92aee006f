namespace PingAnDocs.Data;

/// <summary>Words the warning about an item that cannot be used because its name is missing.</summary>
internal static class Nameless
{
    public static Diagnostic Fault(SourcePlace place, string thing, string noun, string member) =>
        DataFault.Warning(DataCodes.Nameless, place, $"这一项{thing}没有写{noun}，用不上。") with { Expected = member, Hint = $"请补上\"{member}\"。" };
}
