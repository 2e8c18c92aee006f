using PingAnDocs.Verification.Proof;

namespace PingAnDocs.Tests.Verification.Proof;

/// <summary>Speeches as they were made, read by the proofreader: everything is confirmed, nothing unknown.</summary>
public class OwnSpeechTests
{
    public static TheoryData<string, string> Samples()
    {
        var data = new TheoryData<string, string>();
        foreach (var (kit, folder) in new[] { ("speech", "input"), ("zhejiang", "input/zhejiang"), ("guangdong", "input/guangdong"), ("fujian", "input/fujian"), ("tongbao", "input"), ("head", "input") })
        {
            foreach (var path in Directory.GetFiles(Repository.At(folder.Split('/')), "*.json").Order(StringComparer.Ordinal)) data.Add(kit, Path.GetRelativePath(Repository.Root, path));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_is_confirmed(string kit, string survey)
    {
        var result = DocumentPipeline.Run(new PingAnDocs.Data.SourceFile(Path.GetFileName(survey), File.ReadAllBytes(Repository.At(survey))), WholeKit.Read(kit));
        var proof = Proofreading.Read(result.Speech!.Document.Bytes!, result.Reading.Survey!, WholeKit.Read(kit).Indicators);
        Assert.Empty(proof.Unread);
        var open = proof.Claims.Where(claim => claim.Verdict != ProofVerdict.Confirmed).Select(claim => $"{claim.Claim.Kind} {claim.Claim.Subject} {claim.Claim.Value} {claim.Claim.Place.Sentence}");
        Assert.True(!open.Any(), string.Join('\n', open));
        Assert.Empty(proof.Remarks);
    }
}
