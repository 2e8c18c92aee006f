using System.Buffers;
using System.Text;

namespace WordTemplates.Rendering;

/// <summary>Which addresses a link may lead to, and how a whole address from the data is written.</summary>
internal static class LinkAddress
{
    private const string Mail = "mailto:";

    /// <summary>What RFC 3986 lets stand in an address; letters of other scripts stand as they are, as Word writes them.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    /// <summary>A web address, a mail address, or a place in the document.</summary>
    public static bool IsAllowed(string target)
    {
        if (target.StartsWith('#'))
            return target.Length > 1;
        if (target.StartsWith(Mail, StringComparison.OrdinalIgnoreCase))
            return target.Length > Mail.Length;
        return Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;
    }

    /// <summary>A value as it is written behind the beginning of an address: it can only be a piece, never a new address.</summary>
    public static string Piece(string begun, string value)
    {
        var piece = Uri.EscapeDataString(value);
        return begun.Equals(Mail, StringComparison.OrdinalIgnoreCase) ? piece.Replace("%40", "@", StringComparison.Ordinal) : piece;
    }

    /// <summary>The address with blanks and whatever else cannot stand in one percent-encoded.</summary>
    public static string Clean(string address)
    {
        var clean = new StringBuilder();
        foreach (var rune in address.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsAscii && Plain.Contains((char)rune.Value)))
                clean.Append(rune.ToString());
            else
                clean.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return clean.ToString();
    }
}
