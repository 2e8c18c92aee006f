using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs;

/// <summary>What a layout check gave.</summary>
/// <param name="Report">The rules and what became of them.</param>
/// <param name="Profile">What the document was held to; null when it could not be read.</param>
/// <param name="Roles">What each paragraph with text was taken for, in the order of the body.</param>
public sealed record LayoutReport(InspectionReport Report, LayoutProfile? Profile, IReadOnlyList<InspectionPlace> Roles);
