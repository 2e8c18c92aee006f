namespace PingAnDocs.Data;

/// <summary>Codes of the data stage: JS for the form of any JSON file (surveys and kits), SV for the survey's content.</summary>
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
    public const string WrongKind = "JS020";
    public const string Missing = "JS021";
    public const string UnknownName = "JS022";
    public const string NumberForm = "JS023";
}
