namespace WordTemplates.Tests.Mutants;

/// <summary>Spoilt templates are refused or rendered, never anything else.</summary>
public class MutantTests
{
    /// <summary>As many as run in well under a minute on one core.</summary>
    private const uint Mutants = 20_000;

    [Fact]
    public void Every_seed_is_sound()
    {
        for (var i = 0u; i < TemplateSeeds.All.Count; i++)
            Assert.Equal("rendered", Soundness.Outcome(TemplateSeeds.Build(i)));
    }

    [Fact]
    public void Every_mutant_is_refused_or_gives_sound_parts()
    {
        var rendered = 0;
        for (var i = 0u; i < Mutants; i++)
        {
            var outcome = Soundness.Outcome(Mutator.Make(i));
            rendered += outcome == "rendered" ? 1 : 0;
            Assert.False(outcome.Contains(' ', StringComparison.Ordinal), $"Mutant {i}: {outcome}");
        }

        // Were they all refused, nothing but the guard would have been tested.
        Assert.InRange(rendered, (int)Mutants / 4, (int)Mutants);
    }
}
