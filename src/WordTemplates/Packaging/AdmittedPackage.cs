using WordTemplates.Packaging.Policy;

namespace WordTemplates.Packaging;

/// <summary>A package the guard let pass: sound, but not yet held against the rules on active content.</summary>
/// <param name="Entries">Its entries, folders left out.</param>
/// <param name="Types">Their content types.</param>
/// <param name="Concerns">What the guard saw of active content while it read.</param>
internal sealed record AdmittedPackage(IReadOnlyList<ZipEntry> Entries, ContentTypes Types, Concerns Concerns);
