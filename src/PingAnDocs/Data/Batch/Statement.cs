using PingAnDocs.Data.Checks;

namespace PingAnDocs.Data.Batch;

/// <summary>A figure of a comparator that a file states, or that its figures imply; it is one number for everybody inside its circle.</summary>
/// <param name="Key">What it is about.</param>
/// <param name="Circle">Who shares it: the whole batch, or the units of one city.</param>
/// <param name="Value">The figure.</param>
/// <param name="Place">Where it stands; of an implied one, where the gap stands.</param>
/// <param name="Noun">What it is, in Chinese.</param>
/// <param name="Given">False when it was computed from other figures.</param>
internal sealed record Statement(StatementKey Key, string Circle, decimal Value, SourcePlace Place, string Noun, bool Given)
{
    /// <summary>True when no more than rounding lies between this and another file's figure.</summary>
    public bool Agrees(decimal other) => Value == other || Math.Abs(Value - other) <= LastPlace.Coarsest(Value, other);

    /// <summary>True when both are the same number, one perhaps written with fewer decimals; an implied one may be off by a rounding.</summary>
    public bool IsSame(decimal other) => Value == other || (Agrees(other) && (!Given || Value.Scale != other.Scale));

    /// <summary>True when two files show that they speak of the same city; figures written with different decimals show nothing.</summary>
    public bool Confirms(Statement other) =>
        Value == other.Value || (!(Given && other.Given) && Value.Scale == other.Value.Scale && Value.Scale > 0 && Agrees(other.Value));
}
