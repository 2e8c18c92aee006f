using System.Text;

namespace WordTemplates.Markup;

/// <summary>The prefixes bound to the vocabularies at the current depth; a document may choose any.</summary>
internal sealed class NamespaceScope
{
    private readonly List<(string Prefix, Vocabulary Vocabulary, int Depth)> bindings = [];

    /// <summary>The first prefix bound to WordprocessingML, with its colon; what new elements are written with.</summary>
    public string WordPrefix { get; private set; } = "w:";

    /// <summary>The namespace it is bound to.</summary>
    public string WordNamespace { get; private set; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

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

    /// <summary>The vocabulary of names with that prefix.</summary>
    public Vocabulary Of(ReadOnlySpan<char> prefix)
    {
        for (var i = bindings.Count - 1; i >= 0; i--)
        {
            if (prefix.SequenceEqual(bindings[i].Prefix))
                return bindings[i].Vocabulary;
        }

        return Vocabulary.None;
    }

    private void Bind(string prefix, string uri, int depth)
    {
        var vocabulary = Vocabularies.Of(uri);
        bindings.Add((prefix, vocabulary, depth));
        if (vocabulary != Vocabulary.Word || known)
            return;
        known = true;
        WordNamespace = uri;
        WordPrefix = prefix.Length == 0 ? "" : prefix + ":";
    }
}
