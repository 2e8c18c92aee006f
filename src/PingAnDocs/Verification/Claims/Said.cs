namespace PingAnDocs.Verification.Claims;

/// <summary>What a text says itself beside a figure. What it does not say was carried over from before and may be misheard.</summary>
[Flags]
public enum Said
{
    /// <summary>Nothing but the figure.</summary>
    None = 0,

    /// <summary>The indicator, unit or evidence is named in the same part of the sentence.</summary>
    Subject = 1,

    /// <summary>The survey is named in the same sentence, or only one has the subject.</summary>
    Wave = 2,

    /// <summary>The average or the scope of the ranking is named right before.</summary>
    Comparator = 4,

    /// <summary>A direction word stands before the figure.</summary>
    Direction = 8,

    /// <summary>What kind of figure it is: the head of a table's column says so.</summary>
    Kind = 16,

    /// <summary>Nothing stands between the name and the figure.</summary>
    Beside = 32,

    /// <summary>The sentence speaks of results: it names an average, the base period or a survey.</summary>
    Results = 64,

    /// <summary>No earlier period is spoken of in the sentence.</summary>
    Now = 128,

    /// <summary>Several averages are said to hold together: 同时, 都, 均.</summary>
    Jointly = 256,

    /// <summary>Inside quotation marks: somebody else's words, or those of another day.</summary>
    Quoted = 512,

    /// <summary>Everything a claim may be said with.</summary>
    All = Subject | Wave | Comparator | Direction | Kind | Beside | Results | Now,
}
