using System.Reflection;
using PingAnDocs.Data;

namespace PingAnDocs.Tests.Data;

public class DataCodeTableTests
{
    [Fact]
    public void Every_code_is_unique_and_explained()
    {
        string[] codes = [.. typeof(DataCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
        Assert.Equal(codes.Order(StringComparer.Ordinal), DataCodeTable.Explanations.Keys);
    }
}
