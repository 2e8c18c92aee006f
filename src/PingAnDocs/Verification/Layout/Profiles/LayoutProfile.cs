using System.Globalization;
using PingAnDocs.Verification.Layout.Model;

namespace PingAnDocs.Verification.Layout.Profiles;

/// <summary>What an office asks of its documents; where that is not the national standard, the report says so.</summary>
/// <param name="Id">Name on the command line, such as speech.print.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Kind">What it is for.</param>
public sealed record LayoutProfile(string Id, string Name, DocumentKind Kind)
{
    private readonly Dictionary<string, string> classes = [];

    /// <summary>Values by name, as text.</summary>
    internal IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The standard's values.</summary>
    internal IReadOnlyDictionary<string, string> Standard { get; init; } = new Dictionary<string, string>();

    /// <summary>Fonts that belong to a class, by the class's name.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> FontClasses
    {
        get;
        init
        {
            (field, classes) = (value, new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
            foreach (var (name, fonts) in value)
            {
                foreach (var font in fonts) classes.TryAdd(font, name);
            }
        }
    } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Rules of practice that are not looked at.</summary>
    internal IReadOnlySet<string> Off { get; init; } = new HashSet<string>();

    /// <summary>A number in the unit of its key.</summary>
    internal decimal Number(ProfileKey key) => decimal.Parse(Values[key.Name], NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>A length given in millimetres, in twips.</summary>
    internal int Twips(ProfileKey key) => (int)Math.Round(Number(key) * Measure.TwipsPerMillimetre, MidpointRounding.AwayFromZero);

    /// <summary>A size given in points, in half-points.</summary>
    internal int HalfPoints(ProfileKey key) => (int)(Number(key) * 2m);

    /// <summary>A word or font.</summary>
    internal string Text(ProfileKey key) => Values[key.Name];

    /// <summary>A yes or no.</summary>
    internal bool Flag(ProfileKey key) => Values[key.Name] == "true";

    /// <summary>Class a font belongs to, such as 仿宋; empty when the profile knows none.</summary>
    internal string ClassOf(string font) =>
        classes.GetValueOrDefault(font, "");

    /// <summary>True when a font is of the class of the one the profile names.</summary>
    internal bool IsOfClass(string font, ProfileKey key) =>
        font.Equals(Text(key), StringComparison.OrdinalIgnoreCase) || ClassOf(font) is { Length: > 0 } own && own == ClassOf(Text(key));

    /// <summary>How the profile deviates from the standard in some values, a sentence; empty when it does not.</summary>
    internal string Deviation(IEnumerable<ProfileKey> keys)
    {
        var own = keys.Where(key => Standard[key.Name] != Values[key.Name]).Select(key => $"{key.Label} {Shown(Values[key.Name], key)}（国标 {Shown(Standard[key.Name], key)}）").ToList();
        return own.Count == 0 ? "" : $"按版式“{Name}”检查，与国标不同：{string.Join('，', own)}。";
    }

    private static string Shown(string value, ProfileKey key) => value switch
    {
        "true" => "是",
        "false" => "否",
        "outside" => "外侧",
        "center" => "居中",
        _ => key.Unit.Length > 0 ? $"{value} {key.Unit}" : value,
    };
}
