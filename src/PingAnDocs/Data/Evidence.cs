namespace PingAnDocs.Data;

/// <summary>Figures of another source on one topic; they may support a cause.</summary>
/// <param name="Topic">Topic, such as 入室盗窃.</param>
/// <param name="Source">Who counted, such as 县公安局; may be empty.</param>
/// <param name="Figures">The figures in the order of the file.</param>
/// <param name="Place">Where the block stands.</param>
public sealed record Evidence(string Topic, string Source, IReadOnlyList<EvidenceFigure> Figures, SourcePlace Place);
