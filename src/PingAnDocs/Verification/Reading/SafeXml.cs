using System.Xml;

namespace PingAnDocs.Verification.Reading;

/// <summary>XML readers that know no DTD, no outside and no more depth than a real document has.</summary>
internal static class SafeXml
{
    /// <summary>Deepest real document of the corpus: 68. The Open XML SDK overflows the stack near 2,000.</summary>
    public const int DeepestElement = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    public static XmlReader Read(byte[] part) => XmlReader.Create(new MemoryStream(part, writable: false), Settings);
}
