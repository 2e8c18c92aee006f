using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Mending.Menders;

/// <summary>Font and size of a kind of paragraph.</summary>
/// <param name="Rule">The rule that asks for them.</param>
/// <param name="Font">Key of the font.</param>
/// <param name="Size">Key of the size.</param>
internal sealed record RoleFont(string Rule, ProfileKey Font, ProfileKey Size)
{
    /// <summary>What a paragraph of a role should have; null where nothing is asked.</summary>
    public static RoleFont? Of(LayoutRole role) => role switch
    {
        LayoutRole.Title => new("TI-01", ProfileKey.TitleFont, ProfileKey.TitleSize),
        LayoutRole.Speaker => new("SP-01", ProfileKey.SpeakerFont, ProfileKey.SpeakerSize),
        LayoutRole.SpeechDate => new("SP-02", ProfileKey.SpeakerFont, ProfileKey.SpeakerSize),
        LayoutRole.Heading1 => new("HD-01", ProfileKey.Heading1Font, ProfileKey.HeadingSize),
        LayoutRole.Heading2 => new("HD-02", ProfileKey.Heading2Font, ProfileKey.HeadingSize),
        LayoutRole.Heading3 or LayoutRole.Heading4 => new("HD-03", ProfileKey.Heading3Font, ProfileKey.HeadingSize),
        LayoutRole.AttachmentLabel => new("AT-02", ProfileKey.Heading1Font, ProfileKey.HeadingSize),
        _ => null,
    };
}
