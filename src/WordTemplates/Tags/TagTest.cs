namespace WordTemplates.Tags;

/// <summary>A comparison at the end of a section tag: against a number, or a text in quotes.</summary>
/// <param name="Operator">The comparison.</param>
/// <param name="Number">The number, or null for a text.</param>
/// <param name="Text">The text, or empty for a number.</param>
internal sealed record TagTest(TestOperator Operator, decimal? Number, string Text)
{
    /// <summary>True when the order of the two values satisfies the operator.</summary>
    public bool Holds(int order) => Operator switch
    {
        TestOperator.Equal => order == 0,
        TestOperator.NotEqual => order != 0,
        TestOperator.Less => order < 0,
        TestOperator.LessOrEqual => order <= 0,
        TestOperator.Greater => order > 0,
        _ => order >= 0,
    };
}

/// <summary>Operators of a test.</summary>
internal enum TestOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
