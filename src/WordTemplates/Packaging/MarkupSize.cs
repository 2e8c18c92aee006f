using System.Xml;

namespace WordTemplates.Packaging;

/// <summary>Counts what one part is made of and says when it is more than any real document has.</summary>
/// <param name="length">Bytes of the part.</param>
internal sealed class MarkupSize(int length)
{
    private readonly int[] scope = new int[PackageLimits.Depth + 1];
    private int elements;

    /// <summary>Takes the element the reader stands on; null while all is well.</summary>
    public (string Code, string Message)? Excess(XmlReader reader)
    {
        var depth = reader.Depth;
        if (depth >= PackageLimits.Depth)
            return ("WT012", $"部件嵌套超过 {PackageLimits.Depth} 层");
        if (++elements > PackageLimits.Elements)
            return ("WT013", $"部件的元素超过 {PackageLimits.Elements} 个");
        scope[depth + 1] = scope[depth] + reader.AttributeCount;
        if (reader.AttributeCount > PackageLimits.Attributes || scope[depth + 1] > PackageLimits.AttributesInScope)
            return ("WT017", $"元素的属性超过 {PackageLimits.Attributes} 个");
        // Only a part larger than the limit can hold so long a value — and reading every value would cost the guard twice its time.
        return length > PackageLimits.AttributeCharacters && HasLongValue(reader) ? ("WT017", $"属性的值超过 {PackageLimits.AttributeCharacters >> 20} MB") : null;
    }

    private static bool HasLongValue(XmlReader reader)
    {
        var found = false;
        while (!found && reader.MoveToNextAttribute())
            found = reader.Value.Length > PackageLimits.AttributeCharacters;
        if (!found)
            reader.MoveToElement();
        return found;
    }
}
