using WordTemplates.Formats;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>Prints one value.</summary>
internal sealed class ValueNode(ValueTag tag, TagPlace place, TextFrame frame) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (!pass.Step(place))
            return;
        var value = pass.Scope.Find(tag.Path);
        if (Absence.Of(value))
            WriteAbsent(pass, value);
        else if (ValuePrinter.Print(value!, tag.Format) is { } text)
            WriteText(pass, text);
        else
            RenderFaults.DoesNotFit(pass, place, tag, value!);
    }

    private void WriteText(RenderPass pass, string text)
    {
        var frameInUse = tag.Format is SoftBreakFormat ? frame.Soft : frame.For(pass, text);
        if (text.Length > RenderLimits.ValueCharacters)
            RenderFaults.TooLong(pass, place, tag.Path, RenderLimits.ValueCharacters);
        else if (!ValueText.Write(pass.Output, text, frameInUse))
            RenderFaults.BadCharacter(pass, place, tag.Path, text);
        if (text.Length > 0 || !tag.Optional)
            pass.Ink++;
    }

    private void WriteAbsent(RenderPass pass, TemplateValue? value)
    {
        if (tag.Options.HasFlag(TagOptions.Gap))
            GapText.Write(pass, tag.Path, place, frame);
        else if (!tag.Optional)
            RenderFaults.Missing(pass, place, tag.Path, value is not null);
    }
}
