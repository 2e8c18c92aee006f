namespace WordTemplates.Rendering.Numbers;

/// <summary>One round of a section whose lists begin anew: the very first keeps the author's lists; afterwards the lists are as they were before.</summary>
internal sealed class RestartNode(TemplateNode[] body, IReadOnlyList<NumberDefinition> lists) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        var numbering = pass.Edits.Numbering;
        var before = lists.Select(list => numbering[list.Id]).ToArray();
        if (!pass.IsFirst(this))
        {
            foreach (var list in lists)
                numbering[list.Id] = numbering[list.Id] with { Restarts = true };
        }

        foreach (var node in body)
            node.Write(pass);
        for (var i = 0; i < before.Length; i++)
            numbering[lists[i].Id] = before[i];
    }
}

/// <summary>The number of a list where the author's paragraph has one.</summary>
internal sealed class ListNumberNode(NumberDefinition list) : TemplateNode
{
    public override void Write(RenderPass pass) => pass.Output.WriteNumber(pass.Edits.Numbering.NumberOf(list));
}

/// <summary>The number of a list where the author's paragraph has it by its style: written only when it is another.</summary>
/// <param name="list">The list.</param>
/// <param name="original">The author's markup in its place.</param>
/// <param name="lead">Markup before the number.</param>
/// <param name="tail">Markup after it.</param>
internal sealed class InheritedNumberNode(NumberDefinition list, byte[] original, byte[] lead, byte[] tail) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (pass.Edits.Numbering.NumberOf(list) is var number && number == list.Id)
        {
            pass.Output.Write(original);
            return;
        }

        pass.Output.Write(lead);
        pass.Output.WriteNumber(number);
        pass.Output.Write(tail);
    }
}

/// <summary>Markup a paragraph needs once its list is another than its style says.</summary>
internal sealed class RestartedMarkupNode(NumberDefinition list, byte[] markup) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (pass.Edits.Numbering.NumberOf(list) != list.Id)
            pass.Output.Write(markup);
    }
}
