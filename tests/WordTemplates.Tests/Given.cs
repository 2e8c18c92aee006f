namespace WordTemplates.Tests;

/// <summary>Template data in few letters.</summary>
internal static class Given
{
    public static ObjectValue Data(params (string Name, object? Value)[] members) =>
        new(members.ToDictionary(member => member.Name, member => Value(member.Value)));

    public static TemplateValue Value(object? value) => value switch
    {
        null => new MissingValue(),
        TemplateValue ready => ready,
        string text => new TextValue(text),
        bool flag => new FlagValue(flag),
        int number => new NumberValue(number),
        decimal number => new NumberValue(number),
        DateOnly date => new DateValue(date),
        System.Collections.IEnumerable items => new ListValue([.. items.Cast<object?>().Select(Value)]),
        _ => throw new NotSupportedException(value.GetType().Name),
    };
}
