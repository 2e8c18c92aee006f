namespace PingAnDocs.Findings;

/// <summary>The words for severity in rules.json and in reports.</summary>
internal static class GravityWords
{
    public static Gravity? Parse(string word) => word switch
    {
        "重" => Gravity.Heavy,
        "中" => Gravity.Medium,
        "轻" => Gravity.Light,
        _ => null,
    };

    public static string Of(Gravity gravity) => gravity switch
    {
        Gravity.Heavy => "重",
        Gravity.Medium => "中",
        _ => "轻",
    };
}
