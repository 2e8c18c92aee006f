namespace PingAnDocs.KitExchange;

/// <summary>What happened to an entry of a kit, or to one of its cells.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
    Moved,
}
