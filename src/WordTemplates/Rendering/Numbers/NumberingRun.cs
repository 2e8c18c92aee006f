using System.Globalization;
using System.Text;

namespace WordTemplates.Rendering.Numbers;

/// <summary>
/// The lists one rendering adds to numbering.xml, for all parts together. A list is added when its first paragraph is written,
/// so a restart of lists that stay unused adds none; numbers follow from the order of the document alone.
/// </summary>
internal sealed class NumberingRun
{
    private readonly Dictionary<int, ListState> states = [];
    private readonly StringBuilder added = new();
    private NewLists? place;
    private int count;

    /// <summary>True when a list was added.</summary>
    public bool Any => count > 0;

    /// <summary>Where a list is: its number now, and whether the next paragraph begins it anew.</summary>
    public ListState this[int list]
    {
        get => states.GetValueOrDefault(list, new ListState(list, false));
        set => states[list] = value;
    }

    /// <summary>The number of a list for the paragraph that is written.</summary>
    public int NumberOf(NumberDefinition list)
    {
        if (this[list.Id].Restarts)
            this[list.Id] = new ListState(Add(list), false);
        return this[list.Id].Number;
    }

    /// <summary>Name and new content of the numbering part.</summary>
    public (string Name, byte[] Content) Part()
    {
        var more = Encoding.UTF8.GetBytes(added.ToString());
        return (place!.Name, [.. place.Content.AsSpan(0, place.At), .. more, .. place.Content.AsSpan(place.At)]);
    }

    private int Add(NumberDefinition list)
    {
        place = list.Place;
        var number = place.FirstFree + count++;
        added.Append(list.Lead).Append(number.ToString(CultureInfo.InvariantCulture)).Append(list.Tail);
        return number;
    }
}

/// <summary>Where a list is.</summary>
/// <param name="Number">Its number in the document.</param>
/// <param name="Restarts">True when the next paragraph begins it anew.</param>
internal readonly record struct ListState(int Number, bool Restarts);
