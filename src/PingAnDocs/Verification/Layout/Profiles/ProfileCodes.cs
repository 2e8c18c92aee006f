namespace PingAnDocs.Verification.Layout.Profiles;

/// <summary>Stable codes of faults in a layout profile.</summary>
internal static class ProfileCodes
{
    /// <summary>A format version nobody knows.</summary>
    public const string UnknownSchema = "LY001";

    /// <summary>A base that is none of the shipped profiles.</summary>
    public const string UnknownBase = "LY002";

    /// <summary>A rule that is switched off although it is no rule of practice.</summary>
    public const string CannotBeOff = "LY003";

    /// <summary>A value that cannot be meant.</summary>
    public const string OutOfRange = "LY004";

    /// <summary>A profile nobody knows.</summary>
    public const string UnknownProfile = "LY005";
}
