using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>A document made in the habits of some office or program, and what a person finds in it.</summary>
/// <param name="Name">Its name in the table of judgements.</param>
/// <param name="Profiles">Profiles that fit it.</param>
/// <param name="Broken">The binding rules it truly breaks, judged by hand from the standard, separated by spaces.</param>
/// <param name="File">The file.</param>
/// <param name="Roles">How some paragraphs begin and what they are.</param>
internal sealed record ForeignDocument(string Name, string Profiles, string Broken, ForeignFile File, params IReadOnlyList<(string Start, LayoutRole Role)> Roles)
{
    /// <summary>Profiles for a speech.</summary>
    public const string Speech = "speech.print gbt9704";

    /// <summary>Profiles for a notice.</summary>
    public const string Notice = "tongbao.gbt9704 gbt9704";

    /// <summary>The profile for a reading copy.</summary>
    public const string Reading = "speech.reading";

    private byte[]? zip;

    /// <summary>The file's bytes.</summary>
    public byte[] Bytes => zip ??= File.Zip();
}
