using PingAnDocs.Data.Json;

namespace PingAnDocs.Data.Workbook;

/// <summary>What the sheet of surveys says of one survey.</summary>
/// <param name="Table">Name of its data sheet.</param>
/// <param name="Members">What is the same for all counties.</param>
/// <param name="Subunits">What all counties share about the units below.</param>
/// <param name="RankScope">Where the counties of the sheet are ranked among themselves, such as 全市; empty when the office does not ask for it.</param>
internal sealed record WaveRow(string Table, IReadOnlyList<JsonMember> Members, IReadOnlyList<JsonMember> Subunits, string RankScope = "");
