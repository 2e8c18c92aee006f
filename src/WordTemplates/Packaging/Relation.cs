namespace WordTemplates.Packaging;

/// <summary>One relationship of a part.</summary>
/// <param name="Id">Its id, unique in the part.</param>
/// <param name="Type">Its type, a URI; <see cref="ShortType"/> is what tells kinds apart.</param>
/// <param name="Target">Target as written: relative to the part's folder, from the root, or a link.</param>
/// <param name="External">True when the target lies outside the package.</param>
internal sealed record Relation(string Id, string Type, string Target, bool External)
{
    /// <summary>Last piece of the type, the same in Transitional and Strict files: image, hyperlink, chart.</summary>
    public string ShortType => Type[(Type.LastIndexOf('/') + 1)..];

    /// <summary>The target that leads from a part to an entry: relative below the part's folder, else from the root.</summary>
    public static string TargetFrom(string part, string entry)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        return entry.StartsWith(folder, StringComparison.Ordinal) ? entry[folder.Length..] : "/" + entry;
    }

    /// <summary>Name of the entry the relationship leads to from a part; "" for a link.</summary>
    public string EntryFrom(string part)
    {
        if (External)
            return "";
        var pieces = new List<string>(Target.StartsWith('/') ? [] : part.Split('/')[..^1]);
        foreach (var piece in Target.Split('/'))
        {
            if (piece == ".." && pieces.Count > 0)
                pieces.RemoveAt(pieces.Count - 1);
            else if (piece is not ("" or "." or ".."))
                pieces.Add(piece);
        }

        return string.Join('/', pieces);
    }
}
