using System.Globalization;
using Newtonsoft.Json;
using PingAnDocs.Verification.Claims;
using PingAnDocs.Verification.Proof;

namespace PingAnDocs.Writing;

/// <summary>A proof as JSON: one object a claim, one a remark, and the count at the end.</summary>
public static class ProofJson
{
    /// <summary>One claim with its verdict.</summary>
    public static void Write(JsonTextWriter json, ProvedClaim proved) => json.Object(() =>
    {
        var claim = proved.Claim;
        json.Property("verdict", Word(proved.Verdict));
        json.Property("kind", Lowered(claim.Kind.ToString()));
        json.Property("survey", claim.Wave);
        json.Property("indicator", claim.Subject);
        json.Property("comparator", claim.Comparator);
        json.Property("direction", claim.Sign switch { > 0 => "up", < 0 => "down", 0 => "level", null => "" });
        json.Property("value", claim.Value?.ToString(CultureInfo.InvariantCulture) ?? "");
        json.Property("unit", claim.Unit);
        Place(json, claim.Place);
        json.Array("paths", proved.Fact?.Sources ?? [], source => json.WriteValue(source.Path));
    });

    /// <summary>One remark.</summary>
    public static void Write(JsonTextWriter json, PlacedRemark placed) => json.Object(() =>
    {
        json.Property("remark", placed.Remark.Code);
        json.Property("severity", placed.Contradicts ? "error" : "warning");
        Place(json, placed.Place);
        json.Property("message", placed.Remark.Message);
        json.Property("found", placed.Remark.Found);
        json.Property("expected", placed.Remark.Expected);
        json.Property("source", placed.Source);
    });

    /// <summary>A numeral nothing could be made of.</summary>
    public static void WriteUnread(JsonTextWriter json, ClaimPlace place) => json.Object(() =>
    {
        json.Property("verdict", "unread");
        Place(json, place);
    });

    /// <summary>How many claims have which verdict.</summary>
    public static void WriteCount(JsonTextWriter json, string document, DocumentProof proof) => json.Object(() =>
    {
        json.Property("document", document);
        json.Property("confirmed", proof.Count(ProofVerdict.Confirmed));
        json.Property("contradicted", proof.Contradictions.Count());
        json.Property("unknown", proof.Count(ProofVerdict.Unknown) + proof.Unread.Count);
        json.WriteDiagnostics(proof.Diagnostics);
    });

    private static void Place(JsonTextWriter json, ClaimPlace place)
    {
        json.Property("part", place.Part);
        json.Property("paragraph", place.Paragraph);
        json.Property("start", place.Start);
        json.Property("length", place.Length);
        json.Property("sentence", place.Sentence);
    }

    private static string Word(ProofVerdict verdict) => verdict switch
    {
        ProofVerdict.Confirmed => "confirmed",
        ProofVerdict.Contradicted => "contradicted",
        _ => "unknown",
    };

    private static string Lowered(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
