using PingAnDocs.Tests.Verification.Layout.Foreign.Habits;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>All documents in foreign habits.</summary>
internal static class ForeignDocuments
{
    public static IReadOnlyList<ForeignDocument> All { get; } =
    [
        .. WpsDocuments.All, .. WordDocuments.All, .. WordAtWorkDocuments.All, .. LibreOfficeDocuments.All, .. SpeechDocuments.All, .. PageDocuments.All, .. NoticeDocuments.All, .. NoticeHeadDocuments.All, .. ThingsDocuments.All, .. OddDocuments.All,
    ];

    /// <summary>Their names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(document => document.Name)];

    /// <summary>One by its name.</summary>
    public static ForeignDocument Find(string name) => All.Single(document => document.Name == name);
}
