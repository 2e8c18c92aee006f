using System.Globalization;
using System.Text;

namespace PingAnDocs.Writing.Report;

/// <summary>A JSON path taken apart into its shape and its indices: $.a[3].b is $.a[].b and 3.</summary>
/// <param name="Shape">The path with its indices taken out.</param>
/// <param name="Indices">The indices in order.</param>
internal sealed record IndexedPath(string Shape, IReadOnlyList<int> Indices)
{
    private const string Hole = "[]";

    public static IndexedPath Of(string path)
    {
        var shape = new StringBuilder(path.Length);
        var indices = new List<int>();
        for (var at = 0; at < path.Length;)
        {
            var close = path[at] == '[' ? path.IndexOf(']', at) : -1;
            if (close > at && int.TryParse(path.AsSpan(at + 1, close - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index))
            {
                shape.Append(Hole);
                indices.Add(index);
                at = close + 1;
            }
            else
            {
                shape.Append(path[at++]);
            }
        }

        return new IndexedPath(shape.ToString(), indices);
    }

    /// <summary>The path with something else in the place of one index.</summary>
    public string With(int changed, string instead)
    {
        var parts = Shape.Split(Hole);
        return string.Concat(parts.Select((part, at) => at == Indices.Count
            ? part
            : $"{part}[{(at == changed ? instead : Indices[at].ToString(CultureInfo.InvariantCulture))}]"));
    }
}
