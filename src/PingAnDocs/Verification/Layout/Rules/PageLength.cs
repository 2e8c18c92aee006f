namespace PingAnDocs.Verification.Layout.Rules;

/// <summary>One length of a page.</summary>
/// <param name="Name">Its name in Word's dialog.</param>
/// <param name="Twips">How long; null when the file does not say.</param>
internal sealed record PageLength(string Name, int? Twips);
