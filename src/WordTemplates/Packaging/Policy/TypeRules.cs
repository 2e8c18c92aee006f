namespace WordTemplates.Packaging.Policy;

/// <summary>Which content types may stand in a template and in what comes of it: XML that the guard has read, pictures, fonts, workbooks of charts.</summary>
internal static class TypeRules
{
    private static readonly string[] Allowed =
    [
        "application/xml", "text/xml",
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
        "application/vnd.openxmlformats-officedocument.obfuscatedFont",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/x-fontdata", "application/x-font-ttf", "application/vnd.ms-opentype",
    ];

    /// <summary>XML by name, active by nature.</summary>
    private static readonly string[] Active =
        ["activeX", "webextension", "vbaData", "xhtml", "keyMapCustomizations", "digital-signature", "macroEnabled"];

    public static bool IsAllowed(string type)
    {
        var bare = Bare(type);
        return Allowed.Contains(bare, StringComparer.OrdinalIgnoreCase)
            || bare.StartsWith("image/", StringComparison.OrdinalIgnoreCase)
            || bare.StartsWith("font/", StringComparison.OrdinalIgnoreCase)
            || (bare.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
                && !Array.Exists(Active, word => bare.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>True when the content is XML, whatever the entry is called.</summary>
    public static bool IsXml(string type) =>
        Bare(type) is var bare && (bare.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) || bare.EndsWith("/xml", StringComparison.OrdinalIgnoreCase));

    public static bool IsMacro(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase);

    /// <summary>Without parameters such as a charset.</summary>
    private static string Bare(string type) => (type.IndexOf(';', StringComparison.Ordinal) is >= 0 and var end ? type[..end] : type).Trim();
}
