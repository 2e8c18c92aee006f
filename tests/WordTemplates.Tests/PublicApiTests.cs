namespace WordTemplates.Tests;

/// <summary>What others build on changes only on purpose: PINGAN_ACCEPT=1 writes the list anew, and the diff is read.</summary>
public class PublicApiTests
{
    private static readonly string Approved = Checkout.Engine("PublicApi.txt");

    [Fact]
    public void The_public_face_is_the_approved_one()
    {
        var actual = PublicSurface.Of(typeof(WordTemplate).Assembly);
        if (Environment.GetEnvironmentVariable("PINGAN_ACCEPT") == "1")
            File.WriteAllText(Approved, actual);
        Assert.Equal(File.ReadAllText(Approved).ReplaceLineEndings("\n"), actual);
    }
}
