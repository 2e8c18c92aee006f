namespace PingAnDocs.Data;

/// <summary>Codes of the data stage, stable for ever: JS for the form of any JSON file (surveys and kits), SV for the survey's content. <see cref="DataCodeTable"/> explains them in Chinese.</summary>
internal static class DataCodes
{
    public const string FileTooLarge = "JS001";
    public const string FileEmpty = "JS002";
    public const string Encoding = "JS003";
    public const string ReadAsGb18030 = "JS004";
    public const string Syntax = "JS010";
    public const string TooDeep = "JS011";
    public const string NumberTooLarge = "JS012";
    public const string DuplicateName = "JS013";
    public const string BadCharacter = "JS014";
    public const string TextTooLong = "JS015";
    public const string WrongKind = "JS020";
    public const string Missing = "JS021";
    public const string UnknownName = "JS022";
    public const string NumberForm = "JS023";

    public const string SchemaUnknown = "SV001";
    public const string SchemaMissing = "SV002";
    public const string LevelUnknown = "SV003";
    public const string LevelMissing = "SV004";
    public const string ComparatorUnnamed = "SV005";
    public const string ComparatorNameTwice = "SV006";
    public const string StandingUnknown = "SV007";
    public const string UnitUnknown = "SV008";
    public const string UnitMissing = "SV009";
    public const string DateForm = "SV010";
    public const string DateYear = "SV011";
    public const string TooManyDecimals = "SV012";
    public const string FigureTooLarge = "SV013";
    public const string NotWhole = "SV014";
    public const string MoreDecimalsThanDeclared = "SV015";
    public const string DecimalsDiffer = "SV016";
    public const string DecimalsOutOfRange = "SV017";
    public const string Nameless = "SV018";
    public const string RankWithoutPosition = "SV019";

    public const string NoSurveys = "SV101";
    public const string NoIndicators = "SV102";
    public const string NoFigure = "SV103";
    public const string WaveIdTwice = "SV104";
    public const string WaveNameTwice = "SV105";
    public const string IndicatorTwice = "SV106";
    public const string OuterBlanks = "SV107";
    public const string LevelAgainstName = "SV108";
    public const string PeriodAfterOccasion = "SV109";
    public const string NothingToReport = "SV110";

    public const string ChangeSign = "SV111";
    public const string ChangeRounding = "SV112";
    public const string ChangeDiffers = "SV113";
    public const string GapSign = "SV121";
    public const string GapRounding = "SV122";
    public const string GapDiffers = "SV123";
    public const string AverageChangeSign = "SV131";
    public const string AverageChangeRounding = "SV132";
    public const string AverageChangeDiffers = "SV133";
    public const string ImpliedValueRounding = "SV142";
    public const string ImpliedValueDiffers = "SV143";
    public const string StandingAgainstGap = "SV151";
    public const string NotComparable = "SV152";
    public const string HugeChange = "SV153";
    public const string HistoryTwice = "SV154";
    public const string HistoryDiffers = "SV155";

    public const string PercentOutOfRange = "SV161";
    public const string NegativeScore = "SV162";
    public const string ImpliedValueOutOfRange = "SV163";
    public const string UnusualDecimals = "SV164";

    public const string RankBeyondField = "SV171";
    public const string PreviousRankBeyondField = "SV172";
    public const string RankScopeTwice = "SV173";
    public const string RankScopeMissing = "SV174";

    public const string SubunitTwice = "SV181";
    public const string MoreSubunitsThanCount = "SV182";
    public const string WithinBeyondCount = "SV183";
    public const string MoreLeadersThanPlaces = "SV184";
    public const string LeaderTwice = "SV185";
    public const string LeaderNotListed = "SV186";
    public const string LeaderOutsideGroup = "SV187";
    public const string LeaderLeftOut = "SV188";
    public const string RanksAgainstValues = "SV189";
    public const string TieRankedApart = "SV190";
    public const string TieWithDifferentValues = "SV191";

    public const string ShareOutOfRange = "SV201";

    public const string AverageUnlikeOthers = "SV301";
    public const string AveragesDisagree = "SV302";
    public const string CityAverageUnlikeOthers = "SV303";
    public const string ImpliedDifferenceUnlikeOthers = "SV304";
    public const string AverageRounding = "SV305";
    public const string RankTakenTwice = "SV311";
    public const string RankAgainstOthers = "SV312";
    public const string RankFieldUnlikeOthers = "SV313";

    public const string CityFigureDisagrees = "SV321";
    public const string CityNothing = "SV322";
    public const string CountyNotCompared = "SV323";
}
