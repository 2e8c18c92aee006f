namespace PingAnDocs.Data;

/// <summary>One survey of one period ("surveys[]" in the file).</summary>
/// <param name="Id">Id; made from the position when the file gives none.</param>
/// <param name="Name">Full name, used at first mention, such as 2025年度全省公众安全感调查.</param>
/// <param name="Short">Short name for later mention, such as 省级调查; the full name when the file gives none.</param>
/// <param name="Period">Period in words, such as 2025年度; may be empty.</param>
/// <param name="Base">What changes are measured against, such as 上年; 上年 when the file gives none.</param>
/// <param name="SampleSize">Number of respondents; null when not given.</param>
/// <param name="Decimals">Printed decimals of this wave; null keeps each number as written.</param>
/// <param name="Indicators">The indicators in the order of the file.</param>
/// <param name="Subunits">Results of the units below; null when not given.</param>
/// <param name="Place">Where the wave stands.</param>
public sealed record Wave(
    string Id,
    string Name,
    string Short,
    string Period,
    string Base,
    Datum? SampleSize,
    Datum? Decimals,
    IReadOnlyList<Indicator> Indicators,
    Subunits? Subunits,
    SourcePlace Place);
