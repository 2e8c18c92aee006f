using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Verification.Layout.Profiles;

/// <summary>Reads layout profiles: a shipped one, or an office's own that says only what differs.</summary>
internal static class ProfileReader
{
    private const string Schema = "pingan-layout/1";
    private const decimal Largest = 2000m;

    private static readonly string[] Kinds = ["any", "speech", "notice"];
    private static readonly string[] Places = ["outside", "center"];

    /// <summary>Reads a profile; null when it has faults, all of which are in the bag.</summary>
    /// <param name="source">The file.</param>
    /// <param name="id">Its name on the command line.</param>
    /// <param name="based">Finds the shipped profile it builds on.</param>
    /// <param name="practice">Rules of practice, which alone may be switched off; null for a shipped profile.</param>
    /// <param name="faults">Where faults go.</param>
    public static LayoutProfile? Read(SourceFile source, string id, Func<string, LayoutProfile?> based, IReadOnlySet<string>? practice, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var profile = ObjectReader.Open(source, own) is { } root ? Read(root, id, based, practice, own) : null;
        faults.AddRange(own.Items.InFileOrder());
        return own.HasErrors ? null : profile;
    }

    private static LayoutProfile? Read(ObjectReader root, string id, Func<string, LayoutProfile?> based, IReadOnlySet<string>? practice, DiagnosticBag faults)
    {
        root.Text("$schema");
        if (root.RequiredText("schema") is { Length: > 0 } schema && schema != Schema)
            faults.Add(DataFault.Error(ProfileCodes.UnknownSchema, root.PlaceOf("schema"), "不认识版式文件的格式版本。") with { Found = Quoted.Short(schema), Expected = Schema });
        // Every profile but the standard itself builds on one.
        var name = root.Text("base", id == ShippedProfiles.Standard ? "" : ShippedProfiles.Standard);
        var ground = name.Length == 0 ? null : based(name);
        if (name.Length > 0 && ground is null)
            faults.Add(DataFault.Error(ProfileCodes.UnknownBase, root.PlaceOf("base"), "没有这个自带版式。") with { Found = Quoted.Short(name), Expected = string.Join('、', ShippedProfiles.Names) });
        var kind = root.Text("kind", ground is null ? Kinds[0] : Kinds[(int)ground.Kind]);
        var values = Values(root, ground, faults);
        var profile = new LayoutProfile(id, root.RequiredText("name"), (DocumentKind)Math.Max(0, Array.IndexOf(Kinds, OneOf(kind, Kinds, root.PlaceOf("kind"), faults))))
        {
            Values = values,
            Standard = ground?.Standard ?? values,
            FontClasses = Fonts(root, ground),
            Off = Off(root, ground, practice, faults),
        };
        root.End();
        return profile;
    }

    private static Dictionary<string, string> Values(ObjectReader root, LayoutProfile? ground, DiagnosticBag faults)
    {
        var values = new Dictionary<string, string>(ground?.Values ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        if (root.Child("values") is not { } own) return values;
        foreach (var key in ProfileKey.All)
        {
            if (Value(own, key, faults) is { Length: > 0 } value) values[key.Name] = value;
        }

        own.End();
        return values;
    }

    private static string Value(ObjectReader own, ProfileKey key, DiagnosticBag faults)
    {
        if (own.Node(key.Name) is null) return "";
        if (key.Kind == ProfileValueKind.Flag) return own.Flag(key.Name, false) ? "true" : "false";
        if (key.Kind == ProfileValueKind.Text)
            return key == ProfileKey.PageNumberPlace ? OneOf(own.Text(key.Name), Places, own.PlaceOf(key.Name), faults) : own.Text(key.Name);
        if (own.Number(key.Name) is not { } number) return "";
        if (number.Value is > 0 and < Largest) return FigureText.Of(number.Value);
        faults.Add(DataFault.Error(ProfileCodes.OutOfRange, own.PlaceOf(key.Name), $"{key.Label}不可能是这个数。") with { Found = FigureText.Of(number.Value), Expected = "大于0、小于2000的数" });
        return "";
    }

    private static string OneOf(string word, string[] allowed, SourcePlace place, DiagnosticBag faults)
    {
        if (!allowed.Contains(word, StringComparer.Ordinal))
            faults.Add(DataFault.Error(ProfileCodes.OutOfRange, place, "这里只能写规定的几个词之一。") with { Found = Quoted.Short(word), Expected = string.Join('、', allowed) });
        return word;
    }

    private static Dictionary<string, IReadOnlyList<string>> Fonts(ObjectReader root, LayoutProfile? ground)
    {
        var classes = new Dictionary<string, IReadOnlyList<string>>(ground?.FontClasses ?? new Dictionary<string, IReadOnlyList<string>>(), StringComparer.Ordinal);
        var own = root.Child("fonts");
        foreach (var member in root.Entries("fonts")) classes[member.Name] = [.. classes.GetValueOrDefault(member.Name, []), .. own!.Texts(member.Name)];
        return classes;
    }

    private static HashSet<string> Off(ObjectReader root, LayoutProfile? ground, IReadOnlySet<string>? practice, DiagnosticBag faults)
    {
        var own = root.Texts("off");
        foreach (var rule in own.Where(rule => practice?.Contains(rule) == false))
            faults.Add(DataFault.Error(ProfileCodes.CannotBeOff, root.PlaceOf("off"), "只有“参考”一类的规则可以关闭。") with { Found = Quoted.Short(rule), Expected = string.Join('、', practice!.Order(StringComparer.Ordinal)), Hint = "国标要求的规则关不掉；本单位做法不同的，请在 values 里写明，报告会注明与国标不同。" });
        return [.. ground?.Off ?? new HashSet<string>(), .. own];
    }
}
