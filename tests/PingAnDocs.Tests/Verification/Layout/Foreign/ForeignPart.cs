using System.Text;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>A part of a Word file made by hand.</summary>
/// <param name="Id">Its relationship id; empty for a part no relationship leads to.</param>
/// <param name="Kind">Last word of its relationship type, such as footer.</param>
/// <param name="Path">Where it lies in the zip.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record ForeignPart(string Id, string Kind, string Path, byte[] Bytes)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>A part of XML below word/, named by its kind unless told otherwise.</summary>
    public static ForeignPart Xml(string id, string kind, string xml, string? path = null) => new(id, kind, path ?? $"word/{kind}.xml", Encoding.UTF8.GetBytes(xml));

    /// <summary>Its content type; empty where a default by extension serves.</summary>
    public string ContentType => Kind switch
    {
        "image" or "aFChunk" => "",
        "theme" => "application/vnd.openxmlformats-officedocument.theme+xml",
        "customXml" => "application/xml",
        _ => $"{Word}{Kind}+xml",
    };
}
