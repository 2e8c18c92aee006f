namespace WordTemplates.Rendering;

/// <summary>Decides what counts as absent when printed and as empty when a section asks. Zero is a value.</summary>
internal static class Absence
{
    /// <summary>Nothing to print: unknown, known to be missing, or a list without items.</summary>
    public static bool Of(TemplateValue? value) => value is null or MissingValue or ListValue { Items.Count: 0 };

    /// <summary>A section on it shows nothing.</summary>
    public static bool IsEmpty(TemplateValue? value) => Of(value) || value is FlagValue { Flag: false } or TextValue { Text: "" };
}
