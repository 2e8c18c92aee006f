namespace WordTemplates.Packaging.Policy;

/// <summary>What becomes of relationships of one kind.</summary>
/// <param name="Kind">Last piece of the relationship's type, or * for any.</param>
/// <param name="Reach">Which targets it means.</param>
/// <param name="Verdict">What happens.</param>
/// <param name="Code">Code of the fault or note.</param>
/// <param name="Message">What it is, one full sentence.</param>
/// <param name="Hint">How to mend it.</param>
internal sealed record RelationRule(string Kind, Reach Reach, Verdict Verdict, string Code = "", string Message = "", string Hint = "");

/// <summary>Where a relationship may lead.</summary>
internal enum Reach
{
    Anywhere,
    Outside,
    Inside,
}
