using System.Buffers;

namespace WordTemplates.Packaging.Policy;

/// <summary>
/// Which field codes a template may hold: those that compute from the document itself. Everything else can fetch files,
/// start programs, ask the reader or tell who opened the document.
/// </summary>
internal static class FieldRules
{
    private static readonly HashSet<string> Allowed = new(StringComparer.OrdinalIgnoreCase)
    {
        "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TOC", "TC", "INDEX", "XE", "PAGEREF", "REF", "NOTEREF", "SEQ", "STYLEREF", "LISTNUM",
        "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "DOCPROPERTY", "DOCVARIABLE", "TITLE", "SUBJECT", "KEYWORDS", "AUTHOR", "NUMWORDS", "NUMCHARS",
        "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "EQ", "SYMBOL", "ADVANCE", "=", "IF", "COMPARE", "MERGEFIELD", "HYPERLINK",
        "CITATION", "BIBLIOGRAPHY",
    };

    /// <summary>Fields that read a clock: allowed, but the document changes with the day it is opened.</summary>
    private static readonly HashSet<string> Clocks = new(StringComparer.OrdinalIgnoreCase) { "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE" };

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\\\"“”\u3000\u00A0\uFFFC");

    /// <summary>Name of a field code; empty for an empty code. An inner field is U+FFFC.</summary>
    public static string NameOf(string code)
    {
        var text = code.Trim();
        if (text.StartsWith('='))
            return "=";
        var end = text.AsSpan().IndexOfAny(NameEnd);
        return end < 0 ? text : text[..Math.Max(end, 1)];
    }

    public static bool IsClock(string code) => Clocks.Contains(NameOf(code));

    public static bool IsAllowed(string code)
    {
        var name = NameOf(code);
        if (name.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase))
            return LinkArguments.AddressOf(code.Trim()[name.Length..]) is var link && !link.Contains(FieldScan.InnerField, StringComparison.Ordinal) && LinkScheme.IsAllowed(link);
        // Tags in codes are told of as such, with a better hint.
        return name.Length == 0 || LinkScheme.IsTag(name) || Allowed.Contains(name) || Clocks.Contains(name);
    }
}
