using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Fonts the theme stands for; Chinese ones come from the script list when the theme names none.</summary>
internal sealed class ThemeFonts(Lazy<XElement?> theme)
{
    private const string ChineseScript = "Hans";

    /// <summary>Name behind a theme reference such as minorEastAsia; empty when the theme does not say.</summary>
    public string NameOf(string reference)
    {
        var scheme = theme.Value?.Descendants().FirstOrDefault(element => element.Name.LocalName == (reference.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"));
        if (scheme is null) return "";
        if (!reference.EndsWith("EastAsia", StringComparison.Ordinal)) return Face(scheme, "latin");
        return Face(scheme, "ea") is { Length: > 0 } named
            ? named
            : scheme.Elements().FirstOrDefault(font => font.Name.LocalName == "font" && font.Attr("script") == ChineseScript).Attr("typeface");
    }

    private static string Face(XElement scheme, string script) =>
        scheme.Elements().FirstOrDefault(element => element.Name.LocalName == script).Attr("typeface");
}
