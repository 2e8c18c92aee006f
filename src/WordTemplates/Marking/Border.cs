namespace WordTemplates.Marking;

/// <summary>An offset between two characters of a paragraph where a mark can stand between runs.</summary>
/// <param name="Offset">Offset in the part.</param>
/// <param name="EndRun">What ends the run there; empty between runs.</param>
/// <param name="BeginRun">What begins it again.</param>
/// <param name="Text">The w:t that is cut, or -1.</param>
internal readonly record struct Border(int Offset, string EndRun = "", string BeginRun = "", int Text = -1);
