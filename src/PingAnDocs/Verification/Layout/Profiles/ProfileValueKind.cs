namespace PingAnDocs.Verification.Layout.Profiles;

/// <summary>How a value of a profile is written.</summary>
internal enum ProfileValueKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A word or the name of a font.</summary>
    Text,

    /// <summary>true or false.</summary>
    Flag,
}
