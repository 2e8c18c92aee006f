using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>What is written for yes and for no.</summary>
internal sealed record CheckWords(byte[] Yes, byte[] No);

/// <summary>Writes one of two words by a yes or no of the data.</summary>
/// <param name="tag">What decides.</param>
/// <param name="place">Where it stands.</param>
/// <param name="words">The words, as markup.</param>
/// <param name="isSeen">True for the glyph, which also reports the faults; false for the state behind it.</param>
internal sealed class CheckNode(ValueTag tag, TagPlace place, CheckWords words, bool isSeen) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (!pass.Step(place))
            return;
        var value = pass.Scope.Find(tag.Path);
        if (isSeen && Absence.Of(value) && !tag.Optional)
            RenderFaults.Missing(pass, place, tag.Path, value is not null);
        else if (isSeen && !Absence.Of(value) && value is not FlagValue)
            PlaceFaults.NotYesNo(pass, place, tag);
        pass.Output.Write(value is FlagValue { Flag: true } ? words.Yes : words.No);
        if (isSeen)
            pass.Ink++;
    }
}
