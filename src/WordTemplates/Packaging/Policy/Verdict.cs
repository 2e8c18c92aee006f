namespace WordTemplates.Packaging.Policy;

/// <summary>What happens to a piece of a template that reaches beyond the document.</summary>
internal enum Verdict
{
    /// <summary>Copied as it is.</summary>
    Keep,

    /// <summary>Left out of every document, with a note.</summary>
    Strip,

    /// <summary>The template is not used.</summary>
    Refuse,
}
