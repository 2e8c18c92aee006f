using PingAnDocs.Data;
using PingAnDocs.Verification.Inspection;
using PingAnDocs.Verification.Layout.Model;
using PingAnDocs.Verification.Layout.Profiles;
using PingAnDocs.Verification.Layout.Rules;

namespace PingAnDocs.Tests.Verification.Layout.Foreign;

/// <summary>No foreign document is called 不符合 where it is right, and none is passed where it is not.</summary>
public class ForeignRulesTests
{
    /// <summary>Every document with every profile that fits it.</summary>
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var document in ForeignDocuments.All)
            {
                foreach (var profile in document.Profiles.Split(' ')) pairs.Add(document.Name, profile);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Only_what_a_person_finds_broken_is_called_broken(string name, string profile)
    {
        var document = ForeignDocuments.Find(name);
        var read = LayoutReader.Read(document.Bytes, new DiagnosticBag());
        Assert.NotNull(read);
        var report = new InspectionReport(LayoutRules.Check(new LayoutInspection(read, ShippedProfiles.Find(profile)!)), []);
        var found = report.Findings.Where(found => found.Strength == Strength.Shall).ToList();
        Assert.True(
            document.Broken == string.Join(' ', found.Select(one => one.Rule.Id).Distinct().Order(Rank)),
            $"Judged: {document.Broken}\nFound:\n" + string.Join('\n', found.Select(one => $"{one.Rule.Id} {one.Finding.Place.Where} {one.Finding.Place.Passage}: {one.Finding.Message} [{one.Finding.Expected} / {one.Finding.Actual}]")));
    }

    [Fact]
    public void The_table_of_judgements_says_what_the_tests_hold_to()
    {
        var rows = File.ReadLines(Repository.At("tests", "PingAnDocs.Tests", "Verification", "Layout", "Foreign", "judgement.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(cells => (cells[1], cells[2], cells[3]));
        Assert.Equal(rows, ForeignDocuments.All.Select(document => (document.Name, Profiles(document.Profiles), document.Broken.Length == 0 ? "—" : document.Broken)));
    }

    // The order of the table: page, title, addressee, paragraphs, page number, attachments, signature, tables.
    private static Comparer<string> Rank { get; } = Comparer<string>.Create((one, other) => string.CompareOrdinal(Key(one), Key(other)));

    private static string Key(string id) => "PG TI MS PA NO AT SG TB".IndexOf(id[..2], StringComparison.Ordinal).ToString("00", System.Globalization.CultureInfo.InvariantCulture) + id;

    private static string Profiles(string profiles) => profiles switch
    {
        ForeignDocument.Speech => nameof(ForeignDocument.Speech),
        ForeignDocument.Notice => nameof(ForeignDocument.Notice),
        _ => profiles,
    };
}
