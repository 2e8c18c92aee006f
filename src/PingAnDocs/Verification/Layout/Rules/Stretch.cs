using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>Neighbouring runs of a paragraph that have something in common.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Run">The first run.</param>
internal sealed record Stretch(int Start, int Length, LayoutRun Run);
