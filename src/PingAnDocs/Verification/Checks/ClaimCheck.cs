using PingAnDocs.Data;
using PingAnDocs.Narration;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Checks;

/// <summary>Calls the gate and tells its findings as diagnostics.</summary>
internal static class ClaimCheck
{
    /// <summary>What is heard and was not planned, or planned and not heard; nothing without a gate.</summary>
    public static IReadOnlyList<ClaimFault> Check(
        IReadOnlyList<Story> stories, Narrative narrative, IEnumerable<StoryParagraph> owned, ClaimGate? gate, DiagnosticBag faults)
    {
        var found = gate?.Check(stories, narrative, owned.ToHashSet()) ?? [];
        foreach (var fault in found) faults.Add(Fault.Error(fault.Code, fault.Place, Message(fault), fault.Found, fault.Expected));
        return found;
    }

    private static string Message(ClaimFault fault) => fault.Code switch
    {
        "VF501" => $"成稿里听不到应有的一处数字，应在这一句里：“{Short(fault.Sentence)}”。",
        "VF502" => $"成稿多说了一处没有依据的数字，在这一句里：“{Short(fault.Sentence)}”。",
        "VF503" => $"成稿里的一处数字与拟定的意思不一致，在这一句里：“{Short(fault.Sentence)}”。",
        "VF504" => $"成稿里有一处数字读不出说的是什么，在这一句里：“{Short(fault.Sentence)}”。",
        _ => $"成稿里的一处比较与数据相反，在这一句里：“{Short(fault.Sentence)}”。",
    };

    private static string Short(string sentence) => sentence.Length <= 40 ? sentence : sentence[..39] + "…";
}
