using System.Security.Cryptography;
using System.Text;

namespace PingAnDocs.Writing.Report;

/// <summary>The style or the script of the report, as it stands in the page, and the hash by which the page's own policy admits it.</summary>
internal sealed class ReportAsset
{
    private ReportAsset(string element, string before, string after, params string[] resources)
    {
        Element = element;
        Content = $"{before}\n{string.Concat(resources.Select(Read))}{after}";
        Policy = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Content)))}'";
    }

    /// <summary>report.css. The comments around it let an XML reader pass, which knows no raw text.</summary>
    public static ReportAsset Style { get; } = new("style", "/*<![CDATA[*/", "/*]]>*/", "report.css");

    /// <summary>report.js.</summary>
    public static ReportAsset Script { get; } = new("script", "//<![CDATA[", "//]]>", "report.js");

    /// <summary>The style of the overview: that of the report and what the overview adds.</summary>
    public static ReportAsset OverviewStyle { get; } = new("style", "/*<![CDATA[*/", "/*]]>*/", "report.css", "overview.css");

    /// <summary>overview.js.</summary>
    public static ReportAsset OverviewScript { get; } = new("script", "//<![CDATA[", "//]]>", "overview.js");

    /// <summary>Name of its element.</summary>
    public string Element { get; }

    /// <summary>What stands inside the element.</summary>
    public string Content { get; }

    /// <summary>Its entry in the content security policy.</summary>
    public string Policy { get; }

    private static string Read(string resource)
    {
        using var stream = typeof(ReportAsset).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"Resource {resource} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // Line feeds alone, whatever a checkout made of them: same input, same bytes.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
