namespace WordTemplates.Packaging.Policy;

/// <summary>Tells harmless link targets from those that open files, run programs or send passwords to strangers.</summary>
internal static class LinkScheme
{
    /// <summary>Web, mail, a place in the document.</summary>
    private static readonly string[] Beginnings = ["http:", "https:", "mailto:", "#"];

    /// <summary>True for a harmless target. A relative target is a file beside the document, so it is none.</summary>
    public static bool IsAllowed(string target)
    {
        var address = target.Trim();
        return address.Length == 0 || IsTag(Uri.UnescapeDataString(address)) || Array.Exists(Beginnings, beginning => address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True when a tag opens the text: what it becomes is held against the rules when it is rendered.</summary>
    public static bool IsTag(string text) => text.Length > 1 && text[0] is '{' or '｛' && text[1] is '{' or '｛';

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
