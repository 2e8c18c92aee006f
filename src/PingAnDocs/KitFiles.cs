using System.Security.Cryptography;
using System.Text;
using PingAnDocs.Data;

namespace PingAnDocs;

/// <summary>The files of a kit, as bytes.</summary>
/// <param name="Template">template.docx.</param>
/// <param name="Rules">rules.json.</param>
/// <param name="Phrases">phrases.json.</param>
/// <param name="Indicators">indicators.json.</param>
public sealed record KitFiles(SourceFile Template, SourceFile Rules, SourceFile Phrases, SourceFile Indicators)
{
    private const string PlanName = "plan.json";

    /// <summary>plan.json; null in a kit that makes the usual speech.</summary>
    public SourceFile? Plan { get; init; }

    /// <summary>One hash for the whole kit, so that the manifest can say with which kit a document was made.</summary>
    public string Sha256
    {
        get
        {
            var lines = new[] { Indicators, Phrases, Plan, Rules, Template }.OfType<SourceFile>().Select(file => $"{file.Sha256}  {file.Name}\n");
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        }
    }

    /// <summary>Loads the files of a folder; null when one of them cannot be read, all such faults are in the bag.</summary>
    public static KitFiles? Load(string folder, DiagnosticBag faults)
    {
        var template = FileIntake.Load(Path.Combine(folder, "template.docx"), faults);
        var rules = FileIntake.Load(Path.Combine(folder, "rules.json"), faults);
        var phrases = FileIntake.Load(Path.Combine(folder, "phrases.json"), faults);
        var indicators = FileIntake.Load(Path.Combine(folder, "indicators.json"), faults);
        var hasPlan = File.Exists(Path.Combine(folder, PlanName));
        var plan = hasPlan ? FileIntake.Load(Path.Combine(folder, PlanName), faults) : null;
        return template is null || (hasPlan && plan is null) || rules is null || phrases is null || indicators is null
            ? null
            : new KitFiles(template, rules, phrases, indicators) { Plan = plan };
    }
}
