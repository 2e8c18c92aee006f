using System.Text;
using WordTemplates.Formats;
using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>A literal piece of a link's target and the tag behind it.</summary>
/// <param name="Literal">As written in the target, percent signs included.</param>
/// <param name="Tag">The tag; null at the end, or for a remark.</param>
internal sealed record LinkPiece(string Literal, ValueTag? Tag);

/// <summary>The attribute that names a link's relationship: makes the target of this place and a relationship to it.</summary>
/// <param name="pieces">The target.</param>
/// <param name="before">The attribute up to its value, with the quote.</param>
/// <param name="type">Type of the relationship.</param>
/// <param name="place">Where the first tag stands.</param>
internal sealed class LinkNode(IReadOnlyList<LinkPiece> pieces, byte[] before, string type, TagPlace place) : TemplateNode
{
    public override void Write(RenderPass pass)
    {
        if (!pass.Step(place) || Target(pass) is not { } target)
            return;
        // All of it optional and missing: the words stay, without a link.
        if (target.Length == 0)
            return;
        if (!LinkAddress.IsAllowed(target))
        {
            PlaceFaults.BadLink(pass, place, pieces, target);
            return;
        }

        pass.Output.Write(before);
        pass.Output.WriteText(pass.Edits.RelationsOf(pass.Part).Add(type, target, external: true));
        pass.Output.Write(before.AsSpan(before.Length - 1));
    }

    /// <summary>The finished target; null after a fault.</summary>
    private string? Target(RenderPass pass)
    {
        var target = new StringBuilder();
        var sound = true;
        foreach (var piece in pieces)
        {
            target.Append(piece.Literal);
            if (piece.Tag is null)
                continue;
            var text = Print(pass, piece.Tag);
            sound &= text is not null;
            target.Append(target.Length == 0 ? LinkAddress.Clean(text ?? "") : LinkAddress.Piece(target.ToString(), text ?? ""));
        }

        return sound ? target.ToString() : null;
    }

    private string? Print(RenderPass pass, ValueTag tag)
    {
        var value = pass.Scope.Find(tag.Path);
        if (Absence.Of(value))
        {
            if (tag.Optional)
                return "";
            RenderFaults.Missing(pass, place, tag.Path, value is not null);
            return null;
        }

        var text = ValuePrinter.Print(value!, tag.Format);
        if (text is null)
            RenderFaults.DoesNotFit(pass, place, tag, value!);
        else if (ValueText.BadAt(text) >= 0)
            RenderFaults.BadCharacter(pass, place, tag.Path, text);
        else
            return text;
        return null;
    }
}
