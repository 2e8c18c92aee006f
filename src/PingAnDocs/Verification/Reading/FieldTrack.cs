using System.Text;

namespace PingAnDocs.Verification.Reading;

/// <summary>Follows complex fields through their runs: gathers instructions and hides the results of page numbers, which are no text.</summary>
internal sealed class FieldTrack
{
    private readonly List<string> instructions = [];
    private readonly Stack<(StringBuilder Instruction, bool Result)> open = new();

    public IReadOnlyList<string> Instructions => instructions;

    /// <summary>True inside the cached result of a page number.</summary>
    public bool HidesResult => open.TryPeek(out var inner) && inner.Result && IsPageNumber(inner.Instruction.ToString());

    public void Instruction(string text)
    {
        if (open.TryPeek(out var field)) field.Instruction.Append(text);
        else instructions.Add(text.Trim());
    }

    public void Character(string kind)
    {
        if (kind == "begin") open.Push((new StringBuilder(), false));
        else if (kind == "separate" && open.TryPop(out var field)) open.Push((field.Instruction, true));
        else if (kind == "end" && open.TryPop(out var ended)) instructions.Add(ended.Instruction.ToString().Trim());
    }

    public void Simple(string instruction) => instructions.Add(instruction.Trim());

    private static bool IsPageNumber(string instruction)
    {
        var name = instruction.AsSpan().Trim();
        var end = name.IndexOf(' ');
        if (end > 0) name = name[..end];
        return name is "PAGE" or "NUMPAGES" or "SECTIONPAGES";
    }
}
