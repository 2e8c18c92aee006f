using System.Collections.Concurrent;
using System.Xml.Linq;
using PingAnDocs.Verification.Reading;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>The parts of a package as trees, for reading only: each is parsed once, and one that a known document has too is not parsed again.</summary>
/// <param name="package">The package.</param>
/// <param name="known">The parts of a document that was read before; null for none.</param>
internal sealed class PartTrees(WordPackage package, PartTrees? known)
{
    // A kit's trees serve all its documents at once.
    private readonly ConcurrentDictionary<string, XElement?> trees = new(StringComparer.Ordinal);

    /// <summary>The package.</summary>
    public WordPackage Package => package;

    /// <summary>Root of a part; null where the part is missing, damaged or nested too deep.</summary>
    public XElement? Root(string? name) => name is null ? null : trees.GetOrAdd(name, Load);

    /// <summary>True for a part the known document has with the very same bytes.</summary>
    public bool IsKnown(string? name) => name is not null && package.Entry(name) is { } bytes && known?.Package.Holds(name, bytes) == true;

    private XElement? Load(string name) => IsKnown(name) ? known!.Root(name) : XmlPart.Root(package, name);
}
