namespace PingAnDocs.Narration.Phrases;

/// <summary>Stable codes of faults in phrases.json.</summary>
internal static class PhraseCodes
{
    /// <summary>A wording whose braces or brackets do not match.</summary>
    public const string BadWording = "KT301";

    /// <summary>A list without wordings.</summary>
    public const string NoWording = "KT302";

    /// <summary>The same id twice.</summary>
    public const string Repeated = "KT303";

    /// <summary>A date that is not yyyy-MM-dd.</summary>
    public const string BadDate = "KT304";

    /// <summary>A level of the lexicon that does not exist.</summary>
    public const string UnknownLevel = "KT305";

    /// <summary>A difference of evidence slots that names an unknown slot.</summary>
    public const string UnknownEvidenceSlot = "KT306";

    /// <summary>A number of indicators that is none.</summary>
    public const string BadOverview = "KT307";

    /// <summary>An id that a rule or the frame names, but the phrase book lacks.</summary>
    public const string UnknownId = "KT310";

    /// <summary>A phrase the program needs and the phrase book lacks.</summary>
    public const string MissingPhrase = "KT311";

    /// <summary>A slot no wording at this place can be given.</summary>
    public const string UnknownSlot = "KT312";

    /// <summary>Words that tell people what to answer.</summary>
    public const string RedLine = "KT313";

    /// <summary>A figure typed into a wording.</summary>
    public const string TypedFigure = "KT315";

    /// <summary>A direction word typed into a wording that nothing proves.</summary>
    public const string TypedDirection = "KT316";

    /// <summary>A condition that does not imply what its phrase asserts.</summary>
    public const string NotImplied = "KT314";
}
