using WordTemplates.Rendering;

namespace WordTemplates.Compilation;

/// <summary>A stretch that becomes one node around, or in place of, what lies in it; of no bytes it is a place to write something new.</summary>
/// <param name="Order">Which of two regions over the same bytes is the outer one.</param>
/// <param name="Wrap">Makes the node from those of the stretch.</param>
internal sealed record WrapRegion(int Start, int End, int Order, Func<TemplateNode[], TemplateNode> Wrap) : NodeRegion(Start, End)
{
    public override int Rank => Order;

    /// <summary>True when it stands before what begins at the same byte instead of in it.</summary>
    public bool Outside { get; init; }

    public override int Reach => Outside ? int.MaxValue : End;

    public override TemplateNode Make(TemplateNode[] body) => Wrap(body);
}
