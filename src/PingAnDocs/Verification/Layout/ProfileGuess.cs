using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout;

/// <summary>Which shipped profile a document nobody has said anything about is held to.</summary>
internal static class ProfileGuess
{
    private const string ForSpeeches = "speech.print";
    private const string ForNotices = "tongbao.gbt9704";

    private static readonly LayoutRole[] OfNotices = [LayoutRole.Addressee, LayoutRole.Signature, LayoutRole.IssuerMark, LayoutRole.Imprint];
    private static readonly LayoutRole[] OfSpeeches = [LayoutRole.Salutation, LayoutRole.Speaker, LayoutRole.SpeechDate];

    /// <summary>Name of the profile: a speech shows its speaker or salutation, a document that is issued its addressee or signature.</summary>
    public static string Of(LayoutDocument document) =>
        document.Of(OfSpeeches).Any() || !document.Of(OfNotices).Any() ? ForSpeeches : ForNotices;
}
