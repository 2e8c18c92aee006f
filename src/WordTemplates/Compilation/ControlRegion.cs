using System.Text;
using WordTemplates.Rendering;
using WordTemplates.Tags;

namespace WordTemplates.Compilation;

/// <summary>Bytes of a content control that are written otherwise when it is filled.</summary>
/// <param name="When">The name the data must know; null when the control is filled in any case.</param>
internal abstract record ControlRegion(int Start, int End, TagPath? When) : NodeRegion(Start, End)
{
    public override TemplateNode Make(TemplateNode[] body) => When is null ? new GroupNode(Filled()) : new WhenKnownNode(When, Filled(), body);

    protected abstract TemplateNode[] Filled();

    protected static SnippetNode Literal(string markup) => new(Encoding.UTF8.GetBytes(markup));
}

/// <summary>Something that is replaced, mostly by nothing.</summary>
internal sealed record EditRegion(int Start, int End, string Instead, TagPath? When) : ControlRegion(Start, End, When)
{
    protected override TemplateNode[] Filled() => [Literal(Instead)];
}

/// <summary>The content, which a value replaces.</summary>
internal sealed record FillRegion(ControlFrame Frame, TemplateNode Value, TagPath? When) : ControlRegion(Frame.Start, Frame.End, When)
{
    protected override TemplateNode[] Filled() => [new OnceNode(Frame.Marks), Literal(Frame.Before), Value, Literal(Frame.After)];
}

/// <summary>The state of a check box.</summary>
internal sealed record StateRegion(CheckState State, ValueTag Tag, TagPlace Place, TagPath? When) : ControlRegion(State.Start, State.End, When)
{
    protected override TemplateNode[] Filled() => [new CheckNode(Tag, Place, State.Words, isSeen: false)];
}
