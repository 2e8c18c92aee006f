namespace WordTemplates.Markup;

/// <summary>Namespaces and element names of each <see cref="Vocabulary"/>.</summary>
internal static class Vocabularies
{
    private static readonly Dictionary<string, Vocabulary> Namespaces = new()
    {
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"] = Vocabulary.Word,
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = Vocabulary.Word,
        ["http://schemas.openxmlformats.org/drawingml/2006/main"] = Vocabulary.Drawing,
        ["http://purl.oclc.org/ooxml/drawingml/main"] = Vocabulary.Drawing,
    };

    private static readonly Dictionary<string, ElementKind> Drawing = new()
    {
        ["p"] = ElementKind.Paragraph,
        ["pPr"] = ElementKind.ParagraphProperties,
        ["r"] = ElementKind.Run,
        ["rPr"] = ElementKind.RunProperties,
        ["t"] = ElementKind.Text,
        ["br"] = ElementKind.Break,
        ["endParaRPr"] = ElementKind.Silent,
    };

    /// <summary>The vocabulary of a namespace.</summary>
    public static Vocabulary Of(string uri) => Namespaces.GetValueOrDefault(uri);

    public static ElementKind KindOf(Vocabulary vocabulary, string localName) => vocabulary switch
    {
        Vocabulary.Word => ElementKinds.Of(localName),
        Vocabulary.Drawing => Drawing.GetValueOrDefault(localName),
        _ => localName == "docPr" ? ElementKind.DrawingId : ElementKind.Opaque,
    };
}
