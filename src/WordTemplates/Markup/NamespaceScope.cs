using System.Text;

namespace WordTemplates.Markup;

/// <summary>The prefixes bound to WordprocessingML at the current depth; a document may choose any.</summary>
internal sealed class NamespaceScope
{
    private static readonly string[] WordNamespaces =
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    private readonly List<(string Prefix, bool IsWord, int Depth)> bindings = [];

    /// <summary>The first prefix bound to WordprocessingML, with its colon; what new elements are written with.</summary>
    public string WordPrefix { get; private set; } = "w:";

    /// <summary>The namespace it is bound to.</summary>
    public string WordNamespace { get; private set; } = WordNamespaces[0];

    private bool known;

    /// <summary>Takes in the declarations of a start tag at that depth.</summary>
    public void Declare(ReadOnlySpan<byte> startTag, int depth)
    {
        if (startTag.IndexOf("xmlns"u8) < 0)
            return;
        foreach (var (name, value) in AttributeReader.Read(Encoding.UTF8.GetString(startTag)))
        {
            if (name == "xmlns")
                Bind("", value, depth);
            else if (name.StartsWith("xmlns:", StringComparison.Ordinal))
                Bind(name[6..], value, depth);
        }
    }

    /// <summary>Forgets what deeper elements declared.</summary>
    public void Leave(int depth)
    {
        while (bindings.Count > 0 && bindings[^1].Depth > depth)
            bindings.RemoveAt(bindings.Count - 1);
    }

    /// <summary>True when names with that prefix are WordprocessingML.</summary>
    public bool IsWord(ReadOnlySpan<char> prefix)
    {
        for (var i = bindings.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(bindings[i].Prefix))
                return bindings[i].IsWord;
        }

        return false;
    }

    private void Bind(string prefix, string uri, int depth)
    {
        var isWord = WordNamespaces.Contains(uri);
        bindings.Add((prefix, isWord, depth));
        if (!isWord || known)
            return;
        known = true;
        WordNamespace = uri;
        WordPrefix = prefix.Length == 0 ? "" : prefix + ":";
    }
}
