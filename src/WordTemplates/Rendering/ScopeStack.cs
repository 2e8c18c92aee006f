using WordTemplates.Checking;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>The values opened by the sections around the current place. A name is looked for in the innermost only.</summary>
internal sealed class ScopeStack
{
    private readonly List<Frame> frames = [];

    public ScopeStack(ObjectValue root) => frames.Add(new Frame(root, null, null, 0));

    /// <summary>Set while data are checked: notes which names are looked up.</summary>
    public NameUses? Uses { get; set; }

    public void Enter(TemplateValue value, TagPath path) => frames.Add(new Frame(value, null, path, 0));

    /// <summary>Enters a list; the first item is reached with <see cref="MoveTo"/>.</summary>
    public void EnterList(ListValue list, TagPath path) => frames.Add(new Frame(list, list, path, 0));

    public void MoveTo(int index) => frames[^1] = frames[^1] with { Value = frames[^1].List!.Items[index], Index = index };

    public void Leave() => frames.RemoveAt(frames.Count - 1);

    /// <summary>The value at the path, or null when there is none of that name.</summary>
    public TemplateValue? Find(TagPath path)
    {
        var at = frames.Count - 1 - path.Up;
        if (at < 0)
            return null;
        if (path.Fact != LoopFact.None)
            return Fact(at, path.Fact);
        TemplateValue? value = frames[at].Value;
        for (var i = 0; i < path.Names.Count && value is not null; i++)
            value = Member(value, path.Names[i]);
        return value;
    }

    private TemplateValue? Member(TemplateValue value, string name)
    {
        if (value is not ObjectValue holder)
            return null;
        Uses?.Add(holder, name);
        return holder.Members.GetValueOrDefault(name);
    }

    /// <summary>The names known where the path breaks off.</summary>
    public IEnumerable<string> KnownNames(TagPath path)
    {
        var at = frames.Count - 1 - path.Up;
        TemplateValue? value = at < 0 ? null : frames[at].Value;
        foreach (var name in path.Names)
        {
            if (value is not ObjectValue holder || !holder.Members.TryGetValue(name, out var member))
                break;
            value = member;
        }

        return value is ObjectValue last ? last.Members.Keys : [];
    }

    /// <summary>How many scopes further out the first name of a path is known; 0 for none.</summary>
    public int StepsOut(TagPath path)
    {
        var at = frames.Count - 1 - path.Up;
        for (var steps = 1; path.Names.Count > 0 && steps <= at; steps++)
        {
            if (frames[at - steps].Value is ObjectValue holder && holder.Members.ContainsKey(path.Names[0]))
                return steps;
        }

        return 0;
    }

    /// <summary>Where the path leads in the data, such as 问题[2].名称, for people.</summary>
    public string Describe(TagPath path)
    {
        var text = Location(frames.Count - 1, path);
        return text.Length > 0 ? text : path.Text;
    }

    /// <summary>The path as seen from a frame, walked back through the sections to the root.</summary>
    private string Location(int frame, TagPath path)
    {
        var at = frame - path.Up;
        var around = at <= 0 ? "" : Location(at - 1, frames[at].Path!) + (frames[at].List is null ? "" : $"[{frames[at].Index + 1}]");
        var inner = path.Inner;
        return around.Length == 0 || inner.Length == 0 ? around + inner : $"{around}.{inner}";
    }

    private TemplateValue? Fact(int at, LoopFact fact)
    {
        while (at >= 0 && frames[at].List is null)
            at--;
        if (at < 0)
            return null;
        var frame = frames[at];
        return fact switch
        {
            LoopFact.Index => new NumberValue(frame.Index + 1),
            LoopFact.First => new FlagValue(frame.Index == 0),
            LoopFact.Last => new FlagValue(frame.Index == frame.List!.Items.Count - 1),
            _ => new NumberValue(frame.List!.Items.Count),
        };
    }

    private readonly record struct Frame(TemplateValue Value, ListValue? List, TagPath? Path, int Index);
}
