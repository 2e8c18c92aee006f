namespace WordTemplates.Compression;

/// <summary>The literals of one part in the order of the template.</summary>
internal sealed class LiteralSet
{
    private readonly List<Literal> literals = [];

    public int Count => literals.Count;

    public Literal Add(byte[] bytes)
    {
        var literal = new Literal(literals.Count, bytes);
        literals.Add(literal);
        return literal;
    }

    /// <summary>Looks for repetitions, once all literals are known.</summary>
    public void Compile() => RepetitionFinder.Find(literals);
}
