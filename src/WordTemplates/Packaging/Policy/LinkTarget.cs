namespace WordTemplates.Packaging.Policy;

/// <summary>Tells harmless link targets from those that open files, run programs or send passwords to strangers.</summary>
internal static class LinkTarget
{
    private static readonly string[] Schemes = ["http:", "https:", "mailto:"];

    /// <summary>Web, mail, or a place in the document itself. A relative target is a file beside the document, so it is not.</summary>
    public static bool IsAllowed(string target)
    {
        var address = target.Trim();
        return address.Length == 0 || address[0] == '#'
            || Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True when the target names a scheme, a drive or a server, whatever its relationship claims.</summary>
    public static bool HasScheme(string target)
    {
        var address = target.Trim();
        if (address.StartsWith(@"\\", StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal))
            return true;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && address.AsSpan(0, colon).IndexOfAny('/', '#', '?') < 0;
    }
}
