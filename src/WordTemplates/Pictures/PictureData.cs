namespace WordTemplates.Pictures;

/// <summary>The bytes of a picture in a value: given as they are, or as a text data:image/…;base64,… as data in text form must.</summary>
internal static class PictureData
{
    private const string Scheme = "data:image/";
    private const string Coding = ";base64,";

    /// <summary>The bytes; null when the value holds none.</summary>
    public static ReadOnlyMemory<byte>? Of(TemplateValue value) => value switch
    {
        PictureValue picture => picture.Content,
        TextValue text => Decode(text.Text.Trim()),
        _ => null,
    };

    private static ReadOnlyMemory<byte>? Decode(string text)
    {
        if (!text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return null;
        var start = text.IndexOf(Coding, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        var digits = text[(start + Coding.Length)..];
        var bytes = new byte[digits.Length / 4 * 3 + 3];
        // Written out: in one expression the null would become empty memory.
        if (!Convert.TryFromBase64String(digits, bytes, out var written))
            return null;
        return bytes.AsMemory(0, written);
    }
}
