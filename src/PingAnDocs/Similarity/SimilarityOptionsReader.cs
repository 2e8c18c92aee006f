using PingAnDocs.Data;
using PingAnDocs.Data.Json;

namespace PingAnDocs.Similarity;

/// <summary>Reads similarity.json; what it does not say is as in <see cref="SimilarityOptions.Usual"/>.</summary>
public static class SimilarityOptionsReader
{
    /// <summary>Format of the file.</summary>
    public const string Schema = "pingan-similarity-options/1";

    private const int ShortestAllowed = 4;

    /// <summary>The options; null when the file has faults, all of which are in the bag.</summary>
    public static SimilarityOptions? Read(SourceFile source, DiagnosticBag faults)
    {
        var own = new DiagnosticBag();
        var options = ObjectReader.Open(source, own) is { } root ? Read(root) : null;
        faults.AddRange(own.Items.InFileOrder());
        return own.HasErrors ? null : options;
    }

    private static SimilarityOptions Read(ObjectReader root)
    {
        root.Text("$schema");
        if (root.RequiredText("schema") is { Length: > 0 } schema && schema != Schema)
            root.Faults.Add(DataFault.Error(SimilarityCodes.UnknownSchema, root.PlaceOf("schema"), "不认识雷同检查设置的格式版本。") with { Found = Quoted.Short(schema), Expected = Schema });
        var usual = SimilarityOptions.Usual;
        var options = new SimilarityOptions(
            Share(root, "warnAbove", usual.Warning), Share(root, "faultAbove", usual.Fault), [.. root.Children("allow").Select(Allowed).OfType<string>()]);
        if (options.Warning > options.Fault)
            root.Faults.Add(DataFault.Error(SimilarityCodes.BadShare, root.PlaceOf("warnAbove"), "提醒的界限（warnAbove）高于雷同的界限（faultAbove）。") with { Hint = "请把 warnAbove 改成不大于 faultAbove 的数。" });
        root.End();
        return options;
    }

    private static decimal Share(ObjectReader root, string name, decimal usual)
    {
        if (root.Number(name) is not { } share) return usual;
        if (share.Value is > 0 and <= 1) return share.Value;
        root.Faults.Add(DataFault.Error(SimilarityCodes.BadShare, share.Place, $"“{name}”应当是大于0、不大于1的小数。") with { Expected = "0.60 即百分之六十" });
        return usual;
    }

    // A passage of two or three characters would take words out of the text all over.
    private static string? Allowed(ObjectReader reader)
    {
        var text = reader.RequiredText("text");
        reader.Text("why");
        reader.End();
        if (text.Length is 0 or >= ShortestAllowed) return text.Length == 0 ? null : text;
        reader.Faults.Add(DataFault.Error(SimilarityCodes.TooShort, reader.PlaceOf("text"), $"允许相同的文字至少{ShortestAllowed}个字。") with { Found = text, Hint = "请写完整的名称或者条文。" });
        return null;
    }
}
