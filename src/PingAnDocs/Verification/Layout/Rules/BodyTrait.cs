using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>One thing that is asked of every run of running text.</summary>
/// <param name="Message">What to tell of a breach.</param>
/// <param name="Expected">What is asked.</param>
/// <param name="IsBreach">True when a run breaks it.</param>
/// <param name="Actual">What a run has instead.</param>
/// <param name="MayLead">True when practice grants it to the sentence a paragraph begins with.</param>
/// <param name="Lead">What to tell of such a sentence.</param>
internal sealed record BodyTrait(
    string Message, string Expected, Func<LayoutRun, bool> IsBreach, Func<RunFormat, string> Actual, Func<RunFormat, bool> MayLead, string Lead = "");
