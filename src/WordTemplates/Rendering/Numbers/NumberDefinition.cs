namespace WordTemplates.Rendering.Numbers;

/// <summary>One list of a template and what another of its kind, counting anew, looks like.</summary>
/// <param name="Place">Where the other goes.</param>
/// <param name="Id">Number of the author's list.</param>
/// <param name="Lead">Markup of the other as far as its number.</param>
/// <param name="Tail">Markup after the number.</param>
internal sealed record NumberDefinition(NewLists Place, int Id, string Lead, string Tail);

/// <summary>Where lists are added to numbering.xml.</summary>
/// <param name="Name">Name of the part's entry.</param>
/// <param name="Content">The part in UTF-8.</param>
/// <param name="At">Offset after the last list.</param>
/// <param name="FirstFree">First number no list has.</param>
internal sealed record NewLists(string Name, byte[] Content, int At, int FirstFree);
