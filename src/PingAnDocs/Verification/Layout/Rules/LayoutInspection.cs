using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>What the rules look at.</summary>
/// <param name="Document">The document.</param>
/// <param name="Profile">What it is held to.</param>
internal sealed record LayoutInspection(LayoutDocument Document, LayoutProfile Profile);
