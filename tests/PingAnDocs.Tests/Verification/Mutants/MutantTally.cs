using System.Globalization;
using System.Text;

namespace PingAnDocs.Tests.Verification.Mutants;

/// <summary>What became of the mutants, by kit and kind.</summary>
internal sealed class MutantTally
{
    private readonly List<(string Kit, Mutant Mutant, bool Gate, bool Proof)> trials = [];

    /// <summary>Number of mutants tried.</summary>
    public int Total => trials.Count;

    /// <summary>Number of mutants the gate let pass.</summary>
    public int Survivors => trials.Count(trial => !trial.Gate);

    /// <summary>What the gate said against speeches as they are; told here, judged by the tests of re-extraction. No mutants are made of such a speech.</summary>
    public IList<string> Refusals { get; } = [];

    /// <summary>What the proofreader said against speeches as they are; told here, judged by the proofreader's own tests.</summary>
    public IList<string> Alarms { get; } = [];

    public void Add(string kit, Mutant mutant, bool gate, bool proof) => trials.Add((kit, mutant, gate, proof));

    /// <summary>Counts by kit and kind, then every survivor with its sentence.</summary>
    public string Report()
    {
        var text = new StringBuilder();
        Line(text, "all", trials);
        foreach (var kind in trials.GroupBy(trial => trial.Mutant.Kind)) Line(text, kind.Key, [.. kind]);
        foreach (var kit in trials.GroupBy(trial => trial.Kit)) Line(text, kit.Key, [.. kit]);
        foreach (var (kit, mutant, _, proof) in trials.Where(trial => !trial.Gate))
            text.AppendLine(CultureInfo.InvariantCulture, $"SURVIVOR {kit} | {mutant.Kind} | {mutant.Change} | {(proof ? "proofreader kills" : "proofreader passes")} | {mutant.Where.Text}");
        foreach (var refusal in Refusals.Distinct()) text.AppendLine(CultureInfo.InvariantCulture, $"FALSE REFUSAL by the gate: {refusal}");
        text.AppendLine(CultureInfo.InvariantCulture, $"FALSE ALARMS of the proofreader on speeches as they are: {Alarms.Count}, the first of them:");
        foreach (var alarm in Alarms.Distinct().Take(20)) text.AppendLine(CultureInfo.InvariantCulture, $"FALSE ALARM {alarm}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, List<(string Kit, Mutant Mutant, bool Gate, bool Proof)> some) =>
        text.AppendLine(CultureInfo.InvariantCulture, $"{name}: {some.Count} mutants, gate kills {some.Count(trial => trial.Gate)}, proofreader {some.Count(trial => trial.Proof)}, neither {some.Count(trial => !trial.Gate && !trial.Proof)}");
}
