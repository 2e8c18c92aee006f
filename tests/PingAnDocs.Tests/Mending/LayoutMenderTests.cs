using PingAnDocs.Mending;
using PingAnDocs.Tests.Verification.Layout;
using PingAnDocs.Verification.Layout.Profiles;

namespace PingAnDocs.Tests.Mending;

public sealed class LayoutMenderTests
{
    public static TheoryData<string> Names => MendingCorpus.Names;

    public static TheoryData<string> Mendable => MendingCorpus.Mendable;

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
        var mended = MendingCorpus.Mended(name);
        var left = RuleCheck.Of(mended.Bytes.ToArray(), Profile(name)).Where(result => mended.Mends.Any(mend => mend.Rule == result.Rule.Id));

        // The colon behind an addressee is a mark: the wording mends it.
        Assert.DoesNotContain(RuleCheck.Lines(left), line => !line.Contains("[：] [:]", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Mendable))]
    public void A_clean_file_with_one_thing_broken_is_clean_again(string name)
    {
        var mended = MendingCorpus.Mended(name);
        Assert.Contains(name.Split(' ')[2], mended.Mends.Select(mend => mend.Rule));
        Assert.Empty(RuleCheck.Lines(RuleCheck.Of(mended.Bytes.ToArray(), Profile(name))));
    }

    [Fact]
    public void Damaged_files_are_told_and_come_back_as_they_were()
    {
        var file = CleanDocument.Speech.Bytes();
        foreach (var damaged in new[] { [], file[..(file.Length / 2)], "no zip"u8.ToArray(), CleanDocument.Speech.With(CleanDocument.Body, "<w:document").Bytes(), CleanDocument.Speech.Without(CleanDocument.Body).Bytes() })
        {
            var mended = LayoutMender.Mend(damaged, ShippedProfiles.Find("speech.print")!, tracked: false);
            Assert.Equal(damaged, mended.Bytes.ToArray());
            Assert.Empty(mended.Mends);
            Assert.NotEmpty(mended.Diagnostics);
        }
    }

    [Theory]
    [InlineData(CleanDocument.Styles)]
    [InlineData(CleanDocument.Settings)]
    [InlineData(CleanDocument.OddFooter)]
    [InlineData(CleanDocument.BodyRelations)]
    public void A_file_without_one_of_its_lesser_parts_is_mended_all_the_same(string part)
    {
        foreach (var broken in new[] { CleanDocument.Speech.Without(part), CleanDocument.Speech.With(part, "<not xml") })
        {
            var mended = LayoutMender.Mend(broken.Bytes(), ShippedProfiles.Find("speech.print")!, tracked: false);
            Assert.True(LayoutMender.Mend(mended.Bytes, ShippedProfiles.Find("speech.print")!, tracked: false).Bytes.Span.SequenceEqual(mended.Bytes.Span));
        }
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
        var tracked = MendingCorpus.Mended(name, tracked: true).Bytes.ToArray();
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

    private static byte[] Mended(string name) => MendingCorpus.Mended(name).Bytes.ToArray();

    private static LayoutProfile Profile(string name) => ShippedProfiles.Find(MendingCorpus.Find(name).Profile)!;
}
