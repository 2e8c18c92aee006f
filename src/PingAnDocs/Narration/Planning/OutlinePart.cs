namespace PingAnDocs.Narration.Planning;

/// <summary>What a section can hold. The findings behind the parts are the same in every kind of document.</summary>
public enum OutlinePart
{
    /// <summary>A paragraph of the kit's wording.</summary>
    Phrase,

    /// <summary>The results, wave by wave, with the units below.</summary>
    Results,

    /// <summary>The balance of strengths and shortfalls.</summary>
    Assessment,

    /// <summary>The problems and their causes; without any, what is still to be improved.</summary>
    Problems,

    /// <summary>The measures.</summary>
    Measures,
}
