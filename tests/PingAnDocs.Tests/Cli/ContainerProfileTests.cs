using System.Xml.Linq;

namespace PingAnDocs.Tests.Cli;

/// <summary>The container image cannot be built where no registry is; what would break it unseen is held here.</summary>
public class ContainerProfileTests
{
    private static readonly XElement Profile = XElement.Load(Repository.At("src", "PingAnDocs.Cli", "Properties", "PublishProfiles", "Container.pubxml"));

    /// <summary>The SDK joins folder and command to the entry point without a word between them.</summary>
    [Fact]
    public void The_working_folder_ends_with_a_stroke() => Assert.EndsWith("/", Property("ContainerWorkingDirectory"), StringComparison.Ordinal);

    [Fact]
    public void The_user_is_not_root() => Assert.NotEqual("0", Property("ContainerUser"));

    private static string Property(string name) => Profile.Descendants(name).Single().Value;
}
