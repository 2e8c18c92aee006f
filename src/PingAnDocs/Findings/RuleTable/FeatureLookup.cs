using PingAnDocs.Data;
using PingAnDocs.Data.Json;
using PingAnDocs.Findings.Features;

namespace PingAnDocs.Findings.RuleTable;

/// <summary>Finds a feature by the name an editor wrote; a misspelt name is an error at load, never "false".</summary>
internal static class FeatureLookup
{
    public static Feature? Find(JsonMember member, SubjectKind subject, DiagnosticBag faults)
    {
        var feature = FeatureCatalog.Find(member.Name, subject);
        if (feature is null)
            faults.Add(Unknown(member.Name, member.NamePlace, subject));
        return feature;
    }

    /// <summary>Checks a name that may belong to either kind of subject.</summary>
    public static void CheckAny(string name, SourcePlace place, DiagnosticBag faults)
    {
        if (!FeatureCatalog.All.Any(feature => feature.Name == name))
            faults.Add(Unknown(name, place, null));
    }

    private static Diagnostic Unknown(string name, SourcePlace place, SubjectKind? subject)
    {
        var fault = DataFault.Error(RuleCodes.UnknownFeature, place, $"没有“{Quoted.Short(name)}”这个特征。") with { Found = Quoted.Short(name) };
        if (subject is { } kind && FeatureCatalog.All.Any(feature => feature.Name == name))
            return fault with
            {
                Message = $"特征“{name}”不属于{SubjectWords.Of(kind)}。",
                Hint = $"请把规则的 subject 改为“{SubjectWords.Of(SubjectWords.Other(kind))}”，或换一个特征。",
            };
        var known = FeatureCatalog.All.Where(feature => subject is null || feature.Subject == subject).Select(feature => feature.Name).ToList();
        var nearest = NearestName.Of(name, known);
        return nearest is null
            ? fault with { Hint = $"可用的特征：{string.Join('、', known)}。" }
            : fault with { Expected = nearest, Hint = $"是不是想写“{nearest}”？" };
    }
}
