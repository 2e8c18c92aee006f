namespace PingAnDocs.Data.Checks;

/// <summary>Name, formula and codes of one kind of difference.</summary>
internal sealed record DifferenceWords(string Noun, string Formula, string SignCode, string RoundingCode, string DiffersCode);
