using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Writing.Report;

/// <summary>The style or the script of the report, as it stands in the page, and the hash by which the page's own policy admits it.</summary>
internal sealed class ReportAsset
{
    private ReportAsset(string element, string resource, string before, string after)
    {
        using var stream = typeof(ReportAsset).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"Resource {resource} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        Element = element;
        // Line feeds alone, whatever a checkout made of them: same input, same bytes.
        Content = $"{before}\n{reader.ReadToEnd().ReplaceLineEndings("\n")}{after}";
        Policy = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content)))}'";
    }

    /// <summary>report.css. The comments around it let an XML reader pass, which knows no raw text.</summary>
    public static ReportAsset Style { get; } = new("style", "report.css", "/*<![CDATA[*/", "/*]]>*/");

    /// <summary>report.js.</summary>
    public static ReportAsset Script { get; } = new("script", "report.js", "//<![CDATA[", "//]]>");

    /// <summary>Name of its element.</summary>
    public string Element { get; }

    /// <summary>What stands inside the element.</summary>
    public string Content { get; }

    /// <summary>Its entry in the content security policy.</summary>
    public string Policy { get; }
}
