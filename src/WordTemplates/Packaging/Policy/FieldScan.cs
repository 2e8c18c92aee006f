using System.Text;

namespace WordTemplates.Packaging.Policy;

/// <summary>
/// Puts field codes together as Word does: over runs and paragraphs, nested ones apart. Code outside every field and in a
/// field without an end is judged as well, so that no split of a code hides it.
/// </summary>
internal sealed class FieldScan(Action<string> found)
{
    /// <summary>Stands in a code where an inner field stood.</summary>
    public const char InnerField = '\uFFFC';

    private readonly Stack<Field> open = new();
    private readonly StringBuilder stray = new();

    public void Begin()
    {
        if (open.TryPeek(out var outer) && outer.InCode)
            outer.Code.Append(InnerField);
        open.Push(new Field());
    }

    public void Code(string text)
    {
        if (open.TryPeek(out var field) && field.InCode)
            field.Code.Append(text);
        else
            stray.Append(text);
    }

    /// <summary>The code is complete, its result begins.</summary>
    public void Separate()
    {
        if (open.TryPeek(out var field))
            Complete(field);
    }

    public void End()
    {
        EndStray();
        if (open.TryPop(out var field))
            Complete(field);
    }

    /// <summary>The part is over: whatever is still open counts as it stands.</summary>
    public void EndAll()
    {
        EndStray();
        while (open.TryPop(out var field))
            Complete(field);
    }

    private void Complete(Field field)
    {
        if (field.InCode)
            found(field.Code.ToString());
        field.InCode = false;
    }

    private void EndStray()
    {
        if (stray.Length > 0)
            found(stray.ToString());
        stray.Clear();
    }

    private sealed class Field
    {
        public StringBuilder Code { get; } = new();

        public bool InCode { get; set; } = true;
    }
}
