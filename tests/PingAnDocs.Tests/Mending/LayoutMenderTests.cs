using PingAnDocs.Mending;
using PingAnDocs.Tests.Verification.Layout;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Tests.Mending;

public sealed class LayoutMenderTests
{
    public static TheoryData<string> Names => MendingCorpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_word_changes(string name)
    {
        var (before, after) = (MendedSight.Texts(MendingCorpus.Find(name).File), MendedSight.Texts(Mended(name)));
        Assert.Equal(before.Count, after.Count);
        Assert.All(before.Zip(after), pair => Assert.True(pair.Second == pair.First || pair.Second == pair.First.TrimStart(), $"“{pair.First}” became “{pair.Second}”"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mending_twice_changes_nothing(string name)
    {
        var again = LayoutMender.Mend(Mended(name), Profile(name), tracked: false);
        Assert.Empty(again.Mends.Select(mend => mend.Line));
        Assert.True(again.Bytes.Span.SequenceEqual(Mended(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_mended_is_found_no_more(string name)
    {
        var mended = LayoutMender.Mend(MendingCorpus.Find(name).File, Profile(name), tracked: false);
        var left = RuleCheck.Of(mended.Bytes.ToArray(), Profile(name)).Where(result => mended.Mends.Any(mend => mend.Rule == result.Rule.Id));
        Assert.Empty(RuleCheck.Lines(left));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_new_is_broken(string name)
    {
        var file = MendingCorpus.Find(name).File;
        Assert.Empty(MendedSight.SchemaErrors(Mended(name)).Except(MendedSight.SchemaErrors(file)));
        var before = RuleCheck.Found(RuleCheck.Of(file, Profile(name))).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(RuleCheck.Lines(RuleCheck.Of(Mended(name), Profile(name)).Where(result => !before.Contains(result.Rule.Id))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tracked_changes_accepted_give_the_clean_copy_and_rejected_the_document(string name)
    {
        var file = MendingCorpus.Find(name).File;
        var tracked = LayoutMender.Mend(file, Profile(name), tracked: true).Bytes.ToArray();
        Assert.Empty(MendedSight.SchemaErrors(tracked).Except(MendedSight.SchemaErrors(file)));
        Assert.Equal(MendedSight.Formats(TrackedChanges.Accepted(Mended(name))), MendedSight.Formats(TrackedChanges.Accepted(tracked)));
        Assert.Equal(MendedSight.Formats(TrackedChanges.Rejected(file)), MendedSight.Formats(TrackedChanges.Rejected(tracked)));
        Assert.True(LayoutMender.Mend(tracked, Profile(name), tracked: true).Bytes.Span.SequenceEqual(tracked));
    }

    [Theory]
    [InlineData("clean speech")]
    [InlineData("clean notice")]
    public void A_clean_file_comes_back_byte_for_byte(string name) => Assert.Equal(MendingCorpus.Find(name).File, Mended(name));

    [Fact]
    public void The_standard_s_reference_file_comes_back_byte_for_byte()
    {
        var file = File.ReadAllBytes(Repository.At("tests", "PingAnDocs.Tests", "Verification", "Layout", "format-ref.docx"));
        Assert.Empty(LayoutMender.Mend(file, ShippedProfiles.Find("speech.print")!, tracked: false).Mends.Select(mend => mend.Line));
    }

    private static byte[] Mended(string name) => LayoutMender.Mend(MendingCorpus.Find(name).File, Profile(name), tracked: false).Bytes.ToArray();

    private static LayoutProfile Profile(string name) => ShippedProfiles.Find(MendingCorpus.Find(name).Profile)!;
}
