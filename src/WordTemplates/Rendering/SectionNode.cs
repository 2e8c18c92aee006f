using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>Repeats its body per item of a list, opens an object, or shows it once for yes.</summary>
internal sealed class SectionNode(OpenTag tag, TagPlace place, TemplateNode[] body) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (!pass.Step(place))
            return;
        var value = pass.Scope.Find(tag.Path);
        if (value is null && !tag.Optional)
            RenderFaults.Missing(pass, place, tag.Path, known: false);
        else if (tag.Test is { } test)
            WriteTested(pass, value, test);
        else if (Absence.IsEmpty(value) == tag.Inverted)
            WriteShown(pass, value);
        else if (tag.Inverted || !Absence.Of(value))
            Explore(pass);
    }

    private void WriteShown(RenderPass pass, TemplateValue? value)
    {
        switch (value)
        {
            case ListValue list when !tag.Inverted:
                WriteItems(pass, list);
                break;
            case ObjectValue when !tag.Inverted:
                pass.Scope.Enter(value, tag.Path);
                WriteBody(pass);
                pass.Scope.Leave();
                break;
            default:
                WriteBody(pass);
                break;
        }
    }

    private void WriteItems(RenderPass pass, ListValue list)
    {
        pass.Scope.EnterList(list, tag.Path);
        for (var i = 0; i < list.Items.Count && pass.Step(place); i++)
        {
            pass.Scope.MoveTo(i);
            WriteBody(pass);
        }

        pass.Scope.Leave();
    }

    private void WriteTested(RenderPass pass, TemplateValue? value, TagTest test)
    {
        if (Absence.Of(value))
        {
            if (!tag.Optional)
                RenderFaults.Missing(pass, place, tag.Path, known: true);
        }
        else if (Compare(value!, test) is not { } order)
        {
            RenderFaults.CannotCompare(pass, place, tag, value!);
        }
        else if (test.Holds(order) != tag.Inverted)
        {
            WriteBody(pass);
        }
        else
        {
            Explore(pass);
        }
    }

    /// <summary>While data are checked: walks a branch that is not entered. One on an absent value stays shut, for nobody knows what it would open.</summary>
    private void Explore(RenderPass pass)
    {
        if (pass.Exploration is not { } exploration)
            return;
        var start = pass.Output.Length;
        exploration.StepAside();
        WriteBody(pass);
        exploration.StepBack();
        pass.Output.Truncate(start);
    }

    private static int? Compare(TemplateValue value, TagTest test) => (value, test.Number) switch
    {
        (NumberValue number, { } other) => number.Number.CompareTo(other),
        (TextValue text, null) => string.CompareOrdinal(text.Text, test.Text),
        _ => null,
    };

    private void WriteBody(RenderPass pass)
    {
        foreach (var node in body)
            node.Write(pass);
    }
}
