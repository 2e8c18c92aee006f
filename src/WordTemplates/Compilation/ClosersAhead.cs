using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Knows which section tags are still to come, to tell a forgotten closing tag from one at the wrong place.</summary>
internal sealed class ClosersAhead
{
    private readonly Dictionary<string, int> closers = [];
    private readonly Dictionary<string, int> openers = [];
    private readonly HashSet<string> opened = [];
    private readonly HashSet<string> crossed = [];

    public ClosersAhead(IReadOnlyList<FoundTag> tags)
    {
        foreach (var tag in tags)
            Count(tag.Tag, 1);
        opened.UnionWith(openers.Keys);
    }

    /// <summary>Leaves a tag behind.</summary>
    public void Pass(Tag tag) => Count(tag, -1);

    /// <summary>True when some section of the part has that path.</summary>
    public bool IsOpened(string path) => opened.Contains(path);

    /// <summary>True when a closing tag of that path is left over for a section that is open now.</summary>
    public bool Closes(string path) => closers.GetValueOrDefault(path) > openers.GetValueOrDefault(path);

    /// <summary>The same, remembering that the closing tag has been spoken of.</summary>
    public bool CrossesBy(string path) => Closes(path) && crossed.Add(path);

    /// <summary>True once for a closing tag that has been spoken of.</summary>
    public bool WasCrossed(string path) => crossed.Remove(path);

    private void Count(Tag tag, int more)
    {
        if (tag is OpenTag open)
            openers[open.Path.Text] = openers.GetValueOrDefault(open.Path.Text) + more;
        else if (tag is CloseTag { Path.Length: > 0 } close)
            closers[close.Path] = closers.GetValueOrDefault(close.Path) + more;
    }
}
