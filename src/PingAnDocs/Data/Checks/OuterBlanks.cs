namespace PingAnDocs.Data.Checks;

/// <summary>Warns of names that begin or end with a blank: they are no longer the name the kit knows.</summary>
internal static class OuterBlanks
{
    public static Diagnostic? In(string name, SourcePlace place, string noun) =>
        name.Trim() == name ? null : DataFault.Warning(DataCodes.OuterBlanks, place, $"{noun}的首尾有空格。") with { Found = $"“{name}”", Expected = $"“{name.Trim()}”", Hint = "请删去空格。" };
}
