namespace WordTemplates.Compression;

/// <summary>Gathers the literals of one part in the order of the template.</summary>
internal sealed class LiteralSet
{
    private readonly List<Literal> literals = [];

    public Literal Add(byte[] bytes)
    {
        var literal = new Literal(literals.Count, bytes);
        literals.Add(literal);
        return literal;
    }

    /// <summary>Deflates what can be deflated before there are values, once all literals are known.</summary>
    public PartCode Compile()
    {
        RepetitionFinder.Find(literals);
        var code = new PartCode(literals.Count, Expectation.Of(literals));
        foreach (var literal in literals)
            literal.Pack(code);
        return code;
    }
}
