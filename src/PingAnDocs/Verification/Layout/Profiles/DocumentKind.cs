namespace PingAnDocs.Verification.Layout.Profiles;

/// <summary>What a profile is for.</summary>
public enum DocumentKind
{
    /// <summary>Any document.</summary>
    Any,

    /// <summary>讲话稿: no 版头, no 主送, no 版记.</summary>
    Spoken,

    /// <summary>通报 and other statutory documents.</summary>
    Issued,
}
