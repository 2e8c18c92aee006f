namespace WordTemplates;

/// <summary>A value a template can print or walk through. Data reaches the engine only in this shape: no reflection.</summary>
public abstract record TemplateValue
{
    public static implicit operator TemplateValue(string text) => new TextValue(text);

    public static implicit operator TemplateValue(decimal number) => new NumberValue(number);

    public static implicit operator TemplateValue(bool flag) => new FlagValue(flag);

    public static implicit operator TemplateValue(DateOnly date) => new DateValue(date);
}

/// <summary>Text; a line feed in it starts a new paragraph of the same kind.</summary>
public sealed record TextValue(string Text) : TemplateValue;

/// <summary>A decimal, printed with the decimals it carries unless the tag names a format.</summary>
public sealed record NumberValue(decimal Number) : TemplateValue;

/// <summary>Yes or no; decides sections.</summary>
public sealed record FlagValue(bool Flag) : TemplateValue;

/// <summary>A day.</summary>
public sealed record DateValue(DateOnly Date) : TemplateValue;

/// <summary>A value that is known to be absent: sections on it are empty, printing it is a fault.</summary>
public sealed record MissingValue : TemplateValue;

/// <summary>A list; a section repeats once per item.</summary>
public sealed record ListValue(IReadOnlyList<TemplateValue> Items) : TemplateValue;

/// <summary>Named values; a section on it opens its names.</summary>
public sealed record ObjectValue(IReadOnlyDictionary<string, TemplateValue> Members) : TemplateValue;

/// <summary>A picture for a tag with 图片: PNG, JPEG or SVG, told apart by content. Data in text form gives the text data:image/png;base64,… instead.</summary>
/// <param name="Content">The bytes of the file.</param>
public sealed record PictureValue(ReadOnlyMemory<byte> Content) : TemplateValue;
