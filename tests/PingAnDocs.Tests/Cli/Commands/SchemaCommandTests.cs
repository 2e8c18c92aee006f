using Newtonsoft.Json.Linq;

namespace PingAnDocs.Tests.Cli.Commands;

public class SchemaCommandTests
{
    [Theory]
    [InlineData("survey")]
    [InlineData("rules")]
    [InlineData("phrases")]
    [InlineData("indicators")]
    [InlineData("formulations")]
    [InlineData("similarity")]
    public void The_schema_of_each_file_is_printed(string name)
    {
        var run = CommandRun.Of("schema", name, "--kit", WholeKit.Folder);
        Assert.Equal(0, run.Code);
        Assert.Equal("object", JObject.Parse(run.Output)["type"]);
    }
}
