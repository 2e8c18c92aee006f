using System.Xml.Linq;

namespace PingAnDocs.Verification.Layout.Model;

/// <summary>Properties laid over one another, a layer at a time: what is written later wins, attribute by attribute where Word does so.</summary>
internal sealed class PropertyStack
{
    // Elements whose attributes are inherited one by one; of all others the whole element is replaced.
    private static readonly HashSet<string> Composed = ["ind", "spacing", "rFonts", "numPr"];

    // Elements replaced as a whole whose attributes matter: a theme colour of a style does not outlive a colour of the run.
    private static readonly HashSet<string> Replaced = ["color", "shd", "u"];

    // Two ways of writing one property: the later way drops the earlier one.
    private static readonly Dictionary<string, string> Rivals = new(StringComparer.Ordinal)
    {
        ["ind.firstLine"] = "ind.hanging", ["ind.hanging"] = "ind.firstLine",
        ["ind.firstLineChars"] = "ind.hangingChars", ["ind.hangingChars"] = "ind.firstLineChars",
        ["rFonts.ascii"] = "rFonts.asciiTheme", ["rFonts.hAnsi"] = "rFonts.hAnsiTheme",
        ["rFonts.eastAsia"] = "rFonts.eastAsiaTheme", ["rFonts.cs"] = "rFonts.cstheme",
    };

    private readonly Dictionary<string, string> values;

    public PropertyStack() => values = new(StringComparer.Ordinal);

    private PropertyStack(Dictionary<string, string> values) => this.values = values;

    /// <summary>Names of the properties set.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>A copy that can be laid over without changing this one.</summary>
    public PropertyStack Copy() => new(new Dictionary<string, string>(values, StringComparer.Ordinal));

    /// <summary>Value of a property; null when no layer sets it.</summary>
    public string? Get(string name) => values.GetValueOrDefault(name);

    /// <summary>What an on/off property says, or the default.</summary>
    public bool Flag(string name, bool unset = false) => Get(name) is { } value ? Word.IsOn(value) : unset;

    /// <summary>A whole number, or null.</summary>
    public int? Whole(string name) => Measure.Whole(Get(name));

    /// <summary>A length in twips, or null.</summary>
    public int? Twips(string name) => Measure.Twips(Get(name));

    /// <summary>Sets one property.</summary>
    public void Set(string name, string value) => values[name] = value;

    /// <summary>Lays the children of a properties element over what is there.</summary>
    public PropertyStack Over(XElement? properties)
    {
        foreach (var property in properties?.Elements() ?? []) Over(property, property.Name.LocalName);
        return this;
    }

    private void Over(XElement property, string name)
    {
        if (!property.IsWord()) return;
        if (name == "numPr")
        {
            foreach (var part in property.Elements()) values[$"numPr.{part.Name.LocalName}"] = part.Attr("val");
            return;
        }

        if (!Composed.Contains(name)) values[name] = property.Attr("val");
        if (Replaced.Contains(name)) Forget(name);
        else if (!Composed.Contains(name)) return;
        foreach (var attribute in property.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            SetAttribute($"{name}.{Transitional(attribute.Name.LocalName)}", attribute.Value);
    }

    private void Forget(string name)
    {
        foreach (var attribute in values.Keys.Where(key => key.StartsWith(name + ".", StringComparison.Ordinal)).ToList()) values.Remove(attribute);
    }

    private void SetAttribute(string name, string value)
    {
        if (Rivals.TryGetValue(name, out var rival)) values.Remove(rival);
        values[name] = value;
    }

    // Strict files say start and end where transitional ones say left and right.
    private static string Transitional(string attribute) => attribute switch
    {
        "start" => "left",
        "end" => "right",
        "startChars" => "leftChars",
        "endChars" => "rightChars",
        _ => attribute,
    };
}
