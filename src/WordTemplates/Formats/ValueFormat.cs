namespace WordTemplates.Formats;

/// <summary>How a value is printed; a closed set.</summary>
/// <param name="Text">The format as written.</param>
internal abstract record ValueFormat(string Text)
{
    public static readonly ValueFormat None = new PlainFormat();
}

/// <summary>No format: the value as it is.</summary>
internal sealed record PlainFormat() : ValueFormat("");

/// <summary>A number with that pattern, such as 0.00.</summary>
internal sealed record NumberFormat(string Text) : ValueFormat(Text);

/// <summary>A day with that pattern, such as yyyy年M月d日.</summary>
internal sealed record DateFormat(string Text) : ValueFormat(Text);

/// <summary>A whole number as an ordinal between two texts: （一）, 一是, 1.</summary>
internal sealed record OrdinalFormat(string Text, string Before, char Sample, string After) : ValueFormat(Text);

/// <summary>A list joined by a separator; the last join may differ: 、|和.</summary>
internal sealed record JoinFormat(string Text, string Separator, string Last) : ValueFormat(Text);

/// <summary>软换行: a line feed stays within the paragraph.</summary>
internal sealed record SoftBreakFormat(string Text) : ValueFormat(Text);
