namespace PingAnDocs.Narration.Realisation;

/// <summary>How an indicator's clause is set among its neighbours.</summary>
internal enum ClauseStyle
{
    /// <summary>A sentence of its own.</summary>
    Sentence,

    /// <summary>An item of a list of single indicators, divided by semicolons.</summary>
    Item,

    /// <summary>A member under the head of its group.</summary>
    Member,

    /// <summary>A member whose comparators were named by the member before.</summary>
    Shortened,
}
