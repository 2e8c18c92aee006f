namespace PingAnDocs.Narration.Formulations;

/// <summary>Stable codes of dated formulations: in their list, in the kit's wording, in a speech.</summary>
internal static class FormulationCodes
{
    /// <summary>A formulation that ends before it begins.</summary>
    public const string EndsBeforeItBegins = "KT701";

    /// <summary>The same formulation twice.</summary>
    public const string Repeated = "KT702";

    /// <summary>A successor that is out of date itself.</summary>
    public const string DeadSuccessor = "KT703";

    /// <summary>A formulation of one character, which would be found everywhere.</summary>
    public const string TooShort = "KT704";

    /// <summary>A wording of the kit that holds a formulation with an end and is not limited to its days, or fixed words of its template, which nothing limits.</summary>
    public const string NotLimited = "RL080";

    /// <summary>A phrase the speech needs has no wording for its day.</summary>
    public const string NoCurrentWording = "NA103";

    /// <summary>A formulation out of its time stands in the kit's words of a finished speech.</summary>
    public const string OutOfTime = "NA104";

    /// <summary>A formulation out of its time stands in a text of the input, such as a title.</summary>
    public const string OutOfTimeInInput = "NA105";
}
