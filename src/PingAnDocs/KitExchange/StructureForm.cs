namespace PingAnDocs.KitExchange;

/// <summary>How a setting of plan.json or kit.json is written in a cell.</summary>
internal enum StructureForm
{
    /// <summary>Words as they are.</summary>
    Text,

    /// <summary>A number.</summary>
    Count,

    /// <summary>是 or 否.</summary>
    YesNo,

    /// <summary>A word out of a closed list.</summary>
    Word,

    /// <summary>A phrase, behind a bar the one for when there is no problem: H-PROBLEMS｜H-STEADY.</summary>
    Place,

    /// <summary>Several phrases, divided by 、.</summary>
    Places,

    /// <summary>Parts of the findings and phrases, divided by 、.</summary>
    Content,

    /// <summary>What no other form can say, as JSON.</summary>
    Raw,
}
