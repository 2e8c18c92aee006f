namespace PingAnDocs.Verification.Claims.Words;

/// <summary>One entry of the closed lexicon.</summary>
/// <param name="Text">As written.</param>
/// <param name="Sense">What it does.</param>
/// <param name="Sign">Direction it states: -1, 0 or 1.</param>
internal sealed record Word(string Text, Sense Sense, int Sign = 0)
{
    /// <summary>What it names: indicators of the survey, keys of comparators, units below, evidence figures.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>True for a name that says 平均 itself (省均).</summary>
    public bool HasAverage { get; init; }

    /// <summary>True for a word that means what it says only right before a figure: 低0.28, but not 低保.</summary>
    public bool OnlyBeforeFigure { get; init; }
}
