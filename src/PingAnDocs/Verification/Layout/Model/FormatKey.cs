using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>What a format depends on: properties written alike under the same styles give the same one.</summary>
/// <param name="Style">Style of the paragraph.</param>
/// <param name="Table">Style of the table around; empty outside tables.</param>
/// <param name="Own">Properties of the paragraph or run itself; null for none.</param>
internal readonly record struct FormatKey(string Style, string Table, XElement? Own)
{
    public bool Equals(FormatKey other) => Style == other.Style && Table == other.Table && XNode.DeepEquals(Own, other.Own);

    public override int GetHashCode() => HashCode.Combine(Style, Table, Own is null ? 0 : XNode.EqualityComparer.GetHashCode(Own));
}
