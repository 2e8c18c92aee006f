namespace WordTemplates;

/// <summary>Some characters of a document's text that are to stand in a content control of their own.</summary>
/// <param name="Text">Index of the text they stand in, among the texts that are given with it.</param>
/// <param name="First">Index of the first character in that text.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Tag">Name by which programs know the control; Word takes 64 characters.</param>
/// <param name="Title">What people read on the control; Word takes 64 characters.</param>
public sealed record TextControl(int Text, int First, int Length, string Tag, string Title);
