namespace WordTemplates.Checking;

/// <summary>Which names of which objects were looked up.</summary>
internal sealed class NameUses
{
    private readonly Dictionary<ObjectValue, HashSet<string>> names = new(ReferenceEqualityComparer.Instance);

    public void Add(ObjectValue holder, string name)
    {
        if (!names.TryGetValue(holder, out var known))
            names.Add(holder, known = []);
        known.Add(name);
    }

    /// <summary>True when anything was looked for in the object; one that is used as a whole says nothing about its names.</summary>
    public bool Entered(ObjectValue holder) => names.ContainsKey(holder);

    /// <summary>The names that were looked for in an object and are not there.</summary>
    public IEnumerable<string> Missed(ObjectValue holder) => names.TryGetValue(holder, out var known) ? known.Where(name => !holder.Members.ContainsKey(name)) : [];

    public bool Used(ObjectValue holder, string name) => names.TryGetValue(holder, out var known) && known.Contains(name);
}
