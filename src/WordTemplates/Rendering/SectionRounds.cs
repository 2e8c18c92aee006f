using WordTemplates.Tags;

namespace WordTemplates.Rendering;

/// <summary>How often a section shows its body, and the scope it opens for it.</summary>
/// <param name="Count">Number of rounds.</param>
/// <param name="Scope">The list or the values that are opened; null when the body stays in the scope around.</param>
/// <param name="Path">Their path.</param>
internal readonly record struct SectionRounds(int Count, TemplateValue? Scope, TagPath? Path)
{
    private static readonly SectionRounds None = new(0, null, null);
    private static readonly SectionRounds Once = new(1, null, null);

    /// <summary>What the value means for the section; a value of the wrong kind shows nothing.</summary>
    public static SectionRounds Of(OpenTag tag, TemplateValue? value)
    {
        if (tag.Test is { } test)
            return !Absence.Of(value) && Compare(value!, test) is { } order && test.Holds(order) != tag.Inverted ? Once : None;
        if (Absence.IsEmpty(value) != tag.Inverted)
            return None;
        return value switch
        {
            ListValue list when !tag.Inverted => new SectionRounds(list.Items.Count, list, tag.Path),
            ObjectValue when !tag.Inverted => new SectionRounds(1, value, tag.Path),
            _ => Once,
        };
    }

    /// <summary>Looks the value up and reports what is wrong with it; null after a fault.</summary>
    public static SectionRounds? Find(RenderPass pass, OpenTag tag, TagPlace place)
    {
        var value = pass.Scope.Find(tag.Path);
        if (!tag.Optional && (value is null || (tag.Test is not null && Absence.Of(value))))
            RenderFaults.Missing(pass, place, tag.Path, value is not null);
        else if (tag.Test is { } test && !Absence.Of(value) && Compare(value!, test) is null)
            RenderFaults.CannotCompare(pass, place, tag, value!);
        else
            return Of(tag, value);
        return null;
    }

    public void Enter(ScopeStack scope)
    {
        if (Scope is ListValue list)
            scope.EnterList(list, Path!);
        else if (Scope is not null)
            scope.Enter(Scope, Path!);
    }

    public void MoveTo(ScopeStack scope, int round)
    {
        if (Scope is ListValue)
            scope.MoveTo(round);
    }

    public void Leave(ScopeStack scope)
    {
        if (Scope is not null)
            scope.Leave();
    }

    private static int? Compare(TemplateValue value, TagTest test) => (value, test.Number) switch
    {
        (NumberValue number, { } other) => number.Number.CompareTo(other),
        (TextValue text, null) => string.CompareOrdinal(text.Text, test.Text),
        _ => null,
    };
}
